/**
 * The words that most leaked passwords of twelve characters and more are built on, in both languages, and the
 * ones nearest to this product. Compared after folding (see password.ts), so that `P@ssw0rd2024!` is found.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwd passphrase secret letmein welcome login admin administrator root user guest test testing
  changeme default temporary temp qwerty qwertyuiop asdfghjkl zxcvbnm qazwsx qazwsxedc azerty iloveyou loveyou
  sunshine princess monkey dragon football baseball superman batman master shadow michael jennifer jordan
  hunter killer freedom whatever trustno computer internet samsung google facebook twitter instagram whatsapp
  microsoft windows oracle server database manager supervisor employee office company summer winter spring
  autumn january february december monday sunday ramadan eid mohammed mohammad muhammad mohamed ahmed abdullah
  abdulaziz abdulrahman khalid fahad sultan salman saudi saudiarabia ksa riyadh jeddah makkah mecca madinah
  dammam abha jazan jizan tabuk hail najran albaha aljouf asir qassim emirate smartemirate vision masar alhilal
  alnassr alahli alittihad hello helloworld abc abcd abcdef abcdefgh abcdefghijkl
  كلمهالسر كلمهالمرور الرقمالسري باسورد مرحبا السلامعليكم اللهاكبر الحمدلله بسمالله محمد احمد عبدالله
  عبدالعزيز عبدالرحمن خالد فهد سلطان سلمان السعوديه الرياض جده مكه المدينه اماره الاماره مسار رمضان
  الهلال النصر الاهلي الاتحاد حبيبي امي`.split(/\s+/),
);
