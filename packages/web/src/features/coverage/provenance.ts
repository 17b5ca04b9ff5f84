/** Entry of the provenance that holds a person's number; who it was stands among the steps by name. */
export const TYPED_BY = 'nguoi-nhap';
