export { ShopFields } from './ShopFields';
export { type ShopForm, useShopForm } from './use-shop-form';
