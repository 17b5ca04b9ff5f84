/** What is tried first in Vietnam and everywhere, lower case, without digits and signs around it. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password passw passwd matkhau matkhaumoi matkhaul xinchao chaoban anhyeuem emyeuanh iloveyou iloveu
  admin administrator quantri quantrivien root system welcome welcomeback changeme letmein secret default
  qwerty qwertyuiop qwertyuio asdfghjkl asdfghjk zxcvbnm qazwsxedc qazwsx lqaz2wsx lqaz2wsx3edc qwe asd zxc
  abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijk aabbcc
  vietnam vietnamvodich hanoi saigon tphcm hochiminh danang haiphong kontum quangngai sonla binhdinh
  baohiem baohiemxahoi baohiemyte bhxh bhyt bhtn ansinh ansinhxahoi ubnd ubndtinh uybannhandan congan thue socongthuong
  football monkey dragon sunshine princess superman batman master shadow michael computer internet google facebook
  gmail hotmail yahoo samsung apple iphone android windows microsoft user username guest test testing temp demo login`.split(
    /\s+/,
  ),
);
