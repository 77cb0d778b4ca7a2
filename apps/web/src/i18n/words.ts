/**
 * The English words of a domain: the same keys as the Vietnamese ones, else it does not compile.
 * Vietnamese has one plural form; where it has a key `…_other`, English needs `…_one` as well.
 */
export type Words<Vietnamese> = {
  readonly [Key in keyof Vietnamese]: Vietnamese[Key] extends string ? string : Words<Vietnamese[Key]>;
} & {
  readonly [Key in keyof Vietnamese as Key extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
