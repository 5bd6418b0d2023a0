import { Group, SegmentedControl, Text } from '@mantine/core';
import { answerOf, type PaperChoices, questionOf } from './paper-choices';
import type { PaperDocument } from './paper-document';

interface PaperChoiceProps {
  readonly document: PaperDocument;
  readonly choices: PaperChoices;
  readonly onChoose: (choice: Partial<PaperChoices>) => void;
}

/** The one thing to choose about a paper, where there is one. Left and right move it. */
export const PaperChoice = ({ document, choices, onChoose }: PaperChoiceProps) => {
  const question = questionOf(document);
  if (!question) return null;
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed" aria-hidden>
        {question.label}
      </Text>
      <SegmentedControl
        aria-label={question.label}
        data={question.answers.map(({ value, label }) => ({ value, label }))}
        value={answerOf(document, choices)}
        onChange={(chosen) => {
          const answer = question.answers.find(({ value }) => value === chosen);
          if (answer) onChoose(answer.choice);
        }}
      />
    </Group>
  );
};
