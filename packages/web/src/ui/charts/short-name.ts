const RANK = /^(Thành phố|Tỉnh|Huyện|Thị xã|Thị trấn|Phường|Đặc khu|Quận|Xã) (?=\D)/;

/** Returns a territory's name without the word of its rank ("Huyện Đắk Hà" → "Đắk Hà"; "Quận 1" stays). */
export function shortName(name: string): string {
  return name.replace(RANK, '');
}
