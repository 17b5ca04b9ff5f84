/* Words of a packed person record, behind the blocking keys. */

export const NAME = 10;
/** Name tokens a record holds; of longer names the last one and the first five. */
export const NAME_TOKENS = 6;
export const META = 16;
/** Packed date of birth (see birth-date.ts). */
export const BIRTH = 17;
/** CCCD: first six digits, last six digits; both 0 = none. */
export const CCCD_HEAD = 18;
export const CCCD_TAIL = 19;
export const CMND = 20;
/** Last nine digits; the first digit is in META. */
export const BHXH = 21;
export const CARD = 22;
/** Last nine digits. */
export const PHONE = 23;
/** Old commune << 16 | new commune, numbers of the catalogue; the local number of the tail until dictionaries are merged. */
export const COMMUNE = 24;
/** Hash of the commune's name as written, 0 = none. */
export const COMMUNE_NAME = 25;
/** Hash of what stands before the commune: hamlet, house, street. */
export const HAMLET = 26;
/** Hash of the name's tokens without marks in written order, and sorted. */
export const NAME_HASH = 27;
export const NAME_SORTED = 28;
/** log2 rarity of the name and of the hamlet in its commune, as 32-bit floats. */
export const NAME_RARITY = 29;
export const HAMLET_RARITY = 30;
/** Province of the address: old << 8 | new, numbers of the catalogue. */
export const PROVINCE = 31;

/* Bits of META. */
export const TOKEN_COUNT = 0x7;
export const SEX_SHIFT = 3;
export const MARKED = 1 << 5;
/** The CCCD does not say the row's sex or year of birth. */
export const CCCD_ODD = 1 << 6;
/** The year of birth was read from the CCCD. */
export const BIRTH_OF_CCCD = 1 << 7;
export const BHXH_SHIFT = 8;
export const CARD_SHIFT = 12;

/** Sex of META: 0 = unknown. */
export const MALE = 1;
export const FEMALE = 2;
