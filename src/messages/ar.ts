import type { Messages } from "./messages.ts"
import type { RecordFault, SettingForm, StampFault, StorageFault } from "./problems.ts"
import { wordsAr } from "./words-ar.ts"

const FAULTS: Readonly<Record<RecordFault, string>> = {
  "not JSON": "ليس JSON صحيحاً",
  "not an object": "ليس كائن JSON",
  "no text": "ليس فيه عنوان ولا متن ولا html",
  "no id": "بلا معرّف",
  "too long": "أطول مما يسعه تقرير واحد",
}

const STORAGE_FAULTS: Readonly<Record<StorageFault, string>> = {
  "no id": "لا معرّف له",
  "long id": "معرّفه أطول مما ينبغي",
  "no text": "لا نص فيه",
  "other hash": "بصمته بصمة نص آخر",
  "broken signs": "في أحد حقوله علامات لا يحملها نص",
  "claims of one id": "لاثنين من ادعاءاته معرّف واحد",
}

const SETTING_FORMS: Readonly<Record<SettingForm, string>> = {
  object: "كائناً من الإعدادات",
  text: "كلمات غير فارغة",
  language: "ar أو en",
  port: "عدداً صحيحاً من 0 إلى 65535",
  list: "قائمة كلمات",
  count: "عدداً صحيحاً موجباً",
  address: "عنواناً على الشبكة (http:// أو https://)",
  "mail server": "عنوان خادم بريد (smtp://‎ أو smtps://‎)",
  rules: "قائمة من قواعد التنبيه",
  log: "text أو json",
}

const STAMP_FAULTS: Readonly<Record<StampFault, string>> = {
  "no connection": "لا جواب منها",
  "too slow": "جوابها أبطأ من المهلة",
  "too long": "جوابها لا ينتهي",
  "other status": "أجابت برفض من HTTP",
  "other type": "نوع ما أجابت به ليس ختم وقت",
  "no token": "ليس في الجواب ختم وقت",
  rejected: "رفضت الجهة ما طُلب منها",
  "other hash": "الختم على بصمة أخرى",
  "other nonce": "الجواب عن سؤال آخر",
  "bad signature": "التوقيع غير صحيح",
  "unfit certificate": "الشهادة ليست لأختام الوقت أو لم تكن سارية حينها",
  "not trusted": "شهادتها لا تصل إلى شهادات الإعدادات",
  "other time": "وقته غير الوقت المحفوظ",
  "other statement": "قائمة البصمات ليست القائمة التي خُتمت",
}

/** A sentence whose details are isolated (U+2068 … U+2069), so that a Latin name does not scramble the Arabic around it. */
const sentence = (parts: TemplateStringsArray, ...details: readonly (string | number)[]): string =>
  parts.reduce((said, part, at) => `${said}\u2068${details[at - 1]}\u2069${part}`)

const NAMES = new Intl.DisplayNames("ar", { type: "language" })

/** A language's name; what is no tag stands as it is. */
const named = (tag: string): string => {
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return `«${tag}»`
  }
}

export const ar: Messages = {
  language: "ar",
  direction: "rtl",
  words: wordsAr,
  caveats: {
    "read/no-date": ({ name }) => sentence`لا يذكر ${name} متى نُشر، فما يؤرخه بـ«اليوم» أو «أمس» يبقى بلا تاريخ.`,
    "read/bad-date": ({ name, value }) =>
      sentence`يذكر ${name} تاريخاً هو «${value}»، وليس ذلك تاريخاً، فما يؤرخه بـ«اليوم» أو «أمس» يبقى بلا تاريخ.`,
    "read/future-date": ({ name, published, read }) =>
      sentence`تاريخ ${name} هو ${published}، وهو بعد جلبه أو قراءته (${read}). بقي التاريخ كما هو، فتحقق منه.`,
    "read/other-language": ({ name, declared, found }) =>
      sentence`يعلن ${name} أن لغته ${named(declared)}، لكن لغة نصه ${named(found)}، وبها يُقرأ.`,
    "read/no-speech": ({ name, language }) =>
      sentence`لغة ${name} هي ${named(language)}، وتواتر يقرأ منها الأرقام والتواريخ دون قائليها: فرقم بلا قائل ليس بالضرورة قول المصدر نفسه.`,
    "read/no-pack": ({ name, language }) =>
      sentence`لغة ${name} هي ${named(language)}، وتواتر لا يقرؤها، فلا يُبحث فيه عن ادعاء.`,
    "read/whole-page": ({ name }) => sentence`لا مقال يبرز في ${name}، فتُقرأ الصفحة كلها.`,
    "read/broken-letters": ({ name, count }) => sentence`نص ${name} تالف في ${count} موضع، وفي كل منها \ufffd.`,
    "read/front-matter": ({ name, line }) => sentence`ترويسة ${name} مكسورة عند السطر ${line}، فتُقرأ جزءاً من النص.`,
  },
  problems: {
    "collect/not-found": ({ name }) => sentence`لا يوجد ملف أو مجلد باسم ${name}.`,
    "collect/unreadable": ({ name }) => sentence`يتعذّر فتح ${name}؛ تحقق من أن قراءته مسموحة لك.`,
    "collect/empty": ({ name }) => sentence`الملف ${name} فارغ، وليس فيه ما يُقرأ.`,
    "collect/binary": ({ name }) => sentence`الملف ${name} ليس نصاً. يقرأ تواتر النص العادي وMarkdown وHTML وNDJSON.`,
    "collect/too-large": ({ name, megabytes, limit }) =>
      sentence`الملف ${name} أكبر مما يُقرأ: حجمه ${megabytes} ميغابايت على الأقل، والحد الأقصى للتقرير الواحد ${limit}. قسّمه، أو ضع التقارير في ملف ‎.ndjson، تقريراً في كل سطر.`,
    "collect/no-reports": ({ name }) =>
      sentence`لا تقارير في ${name}: لا ملف فيه ينتهي اسمه بـ ‎.txt أو ‎.md أو ‎.html أو ‎.htm أو ‎.ndjson أو ‎.jsonl أو ‎.warc أو ‎.wacz، وليس فيه ملف خلاصات.`,
    "collect/bad-address": ({ address }) =>
      sentence`لا يُفهم ${address} كعنوان على الويب: يبدأ العنوان بـ http:// أو https://.`,
    "collect/not-a-feed": ({ address }) => sentence`لا يُقرأ ما على ${address} كخلاصة أو خريطة موقع.`,
    "collect/not-opml": ({ name }) => sentence`لا يُقرأ ${name} كملف OPML.`,
    "collect/private-address": ({ address }) =>
      sentence`العنوان ${address} في شبكة خاصة أو على هذا الجهاز، ولا يُزار إلا إن سُمح به في الإعدادات.`,
    "collect/disallowed": ({ address }) => sentence`يطلب الموقع ألا تزور البرامج ${address} (في ملف robots.txt).`,
    "collect/no-answer": ({ address, reason }) => sentence`لا جواب من ${address}: ${reason}.`,
    "collect/refused": ({ address, status }) => sentence`أجاب الموقع عن ${address} بالرمز ${status}.`,
    "collect/too-many-redirects": ({ address }) => sentence`يحيل ${address} إلى عناوين أخرى بلا نهاية.`,
    "collect/not-a-page": ({ address, type }) => sentence`ما على ${address} ليس نصاً يُقرأ (${type}).`,
    "collect/too-slow": ({ address, seconds }) => sentence`لم يكتمل جواب ${address} خلال ${seconds} ثانية.`,
    "collect/unknown-preview": () => "لم يعد ما قُرئ محفوظاً هنا؛ اقرأه مرة أخرى.",
    "collect/broken-export": ({ name, posts }) =>
      sentence`ينقطع الملف ${name} قبل تمامه؛ المنشورات المقروءة قبل ذلك: ${posts}.`,
    "collect/broken-archive": ({ name, pages }) =>
      sentence`ينقطع أرشيف الويب ${name} قبل تمامه؛ الصفحات المقروءة قبل ذلك: ${pages}.`,
    "collect/no-pages": ({ name }) => sentence`ليس في ${name} صفحة أو مقال له نص.`,
    "collect/unknown-source": ({ id }) => sentence`لا مصدر برقم ${id}. الأمر tawatur sources يسرد المصادر.`,
    "read/bad-record": ({ name, reason }) => sentence`تتعذّر قراءة ${name} كتقرير: ${FAULTS[reason]}.`,
    "read/unknown-encoding": ({ name, encoding }) =>
      encoding === null
        ? sentence`لا يُعرف ترميز ${name} من بايتاته. حوّله إلى UTF-8.`
        : sentence`لا يُعرف ترميز ${name}: يعلن الترميز ${encoding} وهو لا يوافقه، ولا توافق بايتاته ترميزاً آخر. حوّله إلى UTF-8.`,
    "read/bad-front-matter": ({ name, line }) => sentence`ترويسة ${name} مكسورة عند السطر ${line}، ولا نص بعدها.`,
    "read/no-text": ({ name }) => sentence`لا نص في ${name}.`,
    "store/newer": ({ folder, found, known }) =>
      sentence`المجلد ${folder} كتبه إصدار أحدث من تواتر (الصيغة ${found}، وهذا الإصدار يعرف حتى ${known}). حدّث تواتر أو استعمل مجلداً آخر.`,
    "store/in-use": ({ folder, process }) =>
      sentence`المجلد ${folder} تستعمله العملية ${process}، وهي لا تجيب. أنهِ تلك العملية أو استعمل مجلداً آخر.`,
    "store/cannot-write": ({ place, reason }) =>
      sentence`لا يمكن الكتابة في الأرشيف ${place}: ${reason}. ما كان جارياً لم يُحفظ، وما قبله كله محفوظ؛ ويمكن إعطاؤه ثانية.`,
    "store/unreachable": ({ address }) =>
      sentence`قاعدة البيانات على ${address} لا تجيب. تحقق من أنها تعمل ومن صحة العنوان.`,
    "queue/given-up": () => "انتهت كل عملية حاولت قراءته، مرات عدة.",
    "store/other-version": ({ version }) => sentence`النسخة ${version} ليست ما يصنعه نصها.`,
    "store/gap": ({ from, to }) => sentence`ينقص شيء بين التقريرين ${from} و${to} من التسلسل.`,
    "store/other-bytes": ({ address, fetched }) => sentence`بايتات ${address} المؤرخة ${fetched} ليست ما جُلب.`,
    "store/bad-evidence": ({ report, quote }) =>
      sentence`لم يُحفظ التقرير ${report}: لا ترد فيه كلمات «${quote}» في الموضع المذكور.`,
    "store/unstorable": ({ report, reason }) => sentence`لم يُحفظ التقرير ${report}: ${STORAGE_FAULTS[reason]}.`,
    "store/refused": ({ report, reason }) => sentence`لم يُحفظ التقرير ${report}: ${reason}.`,
    "model/unanswered": ({ address, reason }) =>
      sentence`لا جواب من نموذج اللغة في ${address} (${reason})، فيبقى التقرير كما قرأته القواعد.`,
    "model/no-answer": ({ report }) =>
      sentence`ما قاله نموذج اللغة عن ${report} ليس جواباً، فيبقى التقرير كما قرأته القواعد.`,
    "model/spent": ({ day, limit }) =>
      sentence`نفد ما يُسمح لنموذج اللغة به يوم ${day} (${limit})، فتبقى التقارير التالية كما قرأتها القواعد.`,
    "stamp/refused": ({ address, fault }) => sentence`لا ختم وقت من ${address}: ${STAMP_FAULTS[fault]}.`,
    "stamp/broken": ({ day, fault }) => sentence`ختم الوقت ليوم ${day} غير قائم: ${STAMP_FAULTS[fault]}.`,
    "stamp/lacking": ({ day, hashes }) =>
      sentence`ما خُتم من يوم ${day} لم يعد في الأرشيف كما كان؛ البصمات الناقصة: ${hashes}.`,
    "stamp/none": ({ day }) => sentence`لا ختم وقت ليوم ${day}.`,
    "stamp/no-certificates": ({ path }) => sentence`لا شهادة تُقرأ في ${path} (PEM).`,
    "extract/broken": ({ report, reason }) => sentence`أخفقت القواعد في قراءة التقرير ${report}: ${reason}.`,
    "alert/unknown": ({ id }) => sentence`لا توجد قاعدة تنبيه ${id}. الأمر «tawatur alerts» يسرد القواعد.`,
    "alert/no-mail": () => "لم يُسمَّ خادم للبريد. أعط --smtp و--sender، أو سمّهما في الإعدادات.",
    "alert/not-sent": ({ to, reason }) => sentence`تعذر إرسال تنبيه إلى ${to}: ${reason}.`,
    "alert/refused": ({ to, status }) => sentence`لم يقبل ${to} تنبيهاً (الحالة ${status}).`,
    "serve/no-token": ({ host }) =>
      sentence`العنوان ${host} يمكن الوصول إليه من أجهزة أخرى. أعطِ ‎--token، أو استمع على 127.0.0.1 وحده.`,
    "serve/port-taken": ({ port }) => sentence`المنفذ ${port} مشغول. اختر غيره بالخيار ‎--port.`,
    "serve/cannot-listen": ({ host, port, reason }) =>
      sentence`لا يمكن الاستماع على ${host} في المنفذ ${port}: ${reason}.`,
    "story/unknown": ({ id }) => sentence`لا توجد قصة برقم ${id}. الأمر tawatur stories يسرد القصص الموجودة.`,
    "report/unknown": ({ id }) => sentence`لا يوجد تقرير برقم ${id}.`,
    "backup/exists": ({ path }) => sentence`الملف ${path} موجود؛ النسخة الاحتياطية لا تحلّ محل ملف آخر.`,
    "backup/cannot-write": ({ path, reason }) =>
      sentence`لا يمكن كتابة النسخة الاحتياطية ${path}: ${reason}. لم يبق منها شيء.`,
    "backup/not-one": ({ path }) => sentence`الملف ${path} ليس نسخة احتياطية من تواتر.`,
    "backup/damaged": ({ path, reason }) =>
      sentence`النسخة الاحتياطية ${path} تالفة (${reason}): مقطوعة أو غُيّرت. لم يُستعد شيء.`,
    "backup/newer": ({ path, found, known }) =>
      sentence`النسخة الاحتياطية ${path} من إصدار أحدث (المخطط ${found}، وهذا يعرف ${known}). لم يُستعد شيء.`,
    "backup/not-empty": ({ path }) => sentence`في هذا الأرشيف شيء من قبل. مع ‎--replace يحلّ ${path} محلّه كله.`,
    "report/withheld": ({ id, on }) => sentence`${id} محجوب منذ ${on.slice(0, 10)}، ولا يُعرض من كلماته شيء.`,
    "claim/unknown": ({ id }) => sentence`لا يوجد ادعاء برقم ${id}.`,
    "review/no-words": ({ start, end }) => sentence`ليس في النص كلمات من ${start} إلى ${end}.`,
    "review/two-questions": () => "لا تكون من حادثة واحدة أو من حادثتين إلا أرقام تحصي الشيء نفسه.",
    "review/unknown": ({ id }) => sentence`لا يوجد قرار برقم ${id}.`,
    "serve/bad-body": ({ field }) => sentence`لا يمكن قبول ما أُرسل كما هو: ${field}.`,
    "serve/no-folders": () => "لا يحدّد مجلداً إلا من يجلس إلى جهاز هذا الخادم.",
    "serve/no-intake": () => "هذا الخادم لا يجمع شيئاً.",
    "serve/bad-review": ({ field }) => sentence`هذا ليس قراراً يمكن حفظه: ${field}.`,
    "serve/not-ready": () => "الأرشيف لا يجيب الآن. أعد المحاولة بعد قليل.",
    "serve/no-such-path": ({ path }) => sentence`لا شيء في ${path}. ‏/openapi.json يسرد الموجود.`,
    "serve/read-only": ({ method }) => sentence`هذه الواجهة تجيب عن الأسئلة فقط، ولا تقبل ${method}.`,
    "serve/wrong-host": ({ host }) => sentence`هذا الخادم لا يجيب باسم ${host}.`,
    "serve/unauthorised": () => "أدخل الرمز الذي شُغّل الخادم به، أو أرسله مع الطلب (Authorization: Bearer).",
    "serve/other-origin": () => "هذا الطلب من صفحة موقع آخر، ولا يُقبل.",
    "exports/no-names": () => "هذه القائمة أسماء أشخاص عاديين. أضف ‎--with-names إن كان يحق لك الاطلاع عليها وستحفظها.",
    "serve/no-names": () => "أسماء الأشخاص العاديين لمن يبرز رمز الأسماء وحده (‎--names أو TAWATUR_NAMES).",
    "serve/names-closed": () =>
      "لا يعرض هذا الخادم أسماء الأشخاص العاديين على أحد: شُغّل من دون رمز لها (‎--names أو TAWATUR_NAMES).",
    "exports/no-browser": () =>
      "لم يُعثر على متصفح Chromium يطبع (يسمّيه TAWATUR_BROWSER أو CHROME_PATH). الصفحة نفسها متاحة بصيغة HTML مع ورقة أنماط للطباعة: افتحها في أي متصفح واطبعها.",
    "exports/not-printed": ({ browser }) =>
      sentence`لم يطبع ${browser} الصفحة. الصفحة نفسها متاحة بصيغة HTML مع ورقة أنماط للطباعة: افتحها في أي متصفح واطبعها.`,
    "serve/not-built": () =>
      "الصفحة غير مبنية هنا. شغّل ‎npm run page في نسخة المستودع، ثم أعد التشغيل. والواجهة البرمجية تجيب على ‎/api/stories.",
    "serve/bad-moment": ({ value }) =>
      sentence`يأخذ asOf تاريخاً أو لحظة مثل 2026-01-08 أو 2026-01-08T12:00:00Z؛ و${value} ليس أياً منهما.`,
    "serve/broken": () => "تعطّل شيء في الخادم، وسجلّه في خرج الأخطاء يقول ما هو.",
    "config/not-json": ({ path, line }) => sentence`الملف ${path} ليس JSON صحيحاً: ينكسر في السطر ${line}.`,
    "config/unknown": ({ path, field, known }) =>
      sentence`في الملف ${path} اسم غير معروف: ${field}. ما يمكن ضبطه: ${known}.`,
    "config/bad": ({ path, field, expected }) =>
      field === ""
        ? sentence`ما في ${path} يجب أن يكون ${SETTING_FORMS[expected]}.`
        : sentence`في ${path} يجب أن يكون ${field} ${SETTING_FORMS[expected]}.`,
    "cli/unknown-command": ({ command }) =>
      sentence`لا يوجد أمر باسم ${command}. الأمر tawatur --help يسرد الأوامر الموجودة.`,
    "cli/unknown-option": ({ option }) => sentence`لا خيار هنا باسم ${option}. ‏‎--help يسرد الموجود.`,
    "cli/missing-value": ({ option }) => sentence`الخيار ${option} يحتاج إلى قيمة.`,
    "cli/unexpected-value": ({ option }) => sentence`الخيار ${option} لا يأخذ قيمة.`,
    "cli/bad-choice": ({ option, value, choices }) =>
      sentence`الخيار ${option} يأخذ واحداً من ${choices}؛ و${value} ليس منها.`,
    "cli/bad-moment": ({ value }) =>
      sentence`الخيار ‎--as-of يأخذ تاريخاً أو لحظة مثل 2026-01-08 أو 2026-01-08T12:00:00Z؛ و${value} ليس أياً منهما.`,
    "cli/bad-number": ({ value }) => sentence`القيمة ${value} ليست عدداً صحيحاً من 1 إلى 99999.`,
    "cli/bad-day": ({ value }) => sentence`‎--day يأخذ يوماً مثل 2026-01-08، و${value} ليس يوماً.`,
    "cli/no-authority": () => "لم تُسمَّ جهة لأختام الوقت. اذكر ‎--authority ADDRESS أو سمّها في الإعدادات.",
    "cli/no-kind": ({ kinds }) => sentence`سمّ ما يُنبَّه إليه: ${kinds}.`,
    "cli/no-carrier": () =>
      "قل إلى أين تذهب التنبيهات: ‎--to ADDRESS، أي https://…‎ أو mailto:…‎ أو slack:https://…‎ أو telegram:TOKEN@CHAT.",
    "cli/bad-carrier": ({ value }) =>
      sentence`ليس «${value}» عنواناً من https://…‎ أو mailto:…‎ أو slack:https://…‎ أو telegram:TOKEN@CHAT.`,
    "cli/no-source": () => sentence`اذكر عنواناً أو ملف OPML، مثل: tawatur add-source https://paper.example/rss.`,
    "cli/bad-port": ({ value }) => sentence`المنفذ عدد من 0 إلى 65535؛ و${value} ليس كذلك.`,
    "cli/no-input": ({ command }) => sentence`اذكر للأمر ${command} ملفاً واحداً على الأقل، أو - للدخل المعياري.`,
    "cli/one-story": () => "اذكر قصة واحدة. الأمر tawatur stories يسرد القصص الموجودة.",
    "cli/one-report": () => "اذكر معرّف تقرير واحد.",
    "cli/no-queue": ({ command }) =>
      sentence`يحتاج ${command} إلى قاعدة PostgreSQL تتشاركها عدة عمليات. سمّها بـ ‎--database postgres://...`,
    "cli/no-rebuild": () => "تُنسج التقارير حين تصل. لنسجها كلها من جديد أعطِ ‎--rebuild.",
    "cli/two-places": () => "اذكر ‎--data أو ‎--database، لا كليهما.",
    "cli/one-file": () => "اذكر ملفاً واحداً.",
    "cli/no-why": () => "اذكر السبب: ‎--why WORDS. من حجب تقريراً ومتى ولماذا يُحفظ معه.",
    "report/not-withheld": ({ id }) => sentence`${id} ليس محجوباً.`,
    "cli/no-story": () => "أي قصة؟ أعطِ ‎--story مع معرّف مما يسرده tawatur stories.",
    "cli/cannot-write": ({ path, reason }) => sentence`لا يمكن الكتابة في ${path}: ${reason}`,
    "cli/terminal": ({ format }) =>
      sentence`الصيغة ${format} ليست نصاً يُعرض في الطرفية. اكتبها في ملف، مثل ${`> tawatur.${format}`}.`,
    "cli/check-failed": ({ reason }) => sentence`فشل التحقق: ${reason}`,
  },
}
