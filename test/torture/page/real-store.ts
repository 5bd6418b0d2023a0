/** Stands where tests in Node import a store of their own: in a browser there is a real one. */
export {};
