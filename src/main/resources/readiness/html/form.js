// Leads a person through the form: what is asked, what is kept, and the sheet that comes out of it.
// The page is the memory: what is ticked and typed is read from it, and written back into it.
const root = document.documentElement;
const form = document.forms[0];
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const label = (selector, words, within) => {
  one(selector, within).textContent = words;
};
const element = (tag, ...content) => {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
};

// Words, in the language that was chosen.

const said = (phrase) => (one(`:scope > [lang="${root.lang}"]`, phrase) || phrase).textContent;
const patterns = new Map(all('[data-key]', one('#words').content).map((each) => [each.dataset.key, each]));
const say = (key, ...parts) => said(patterns.get(key)).replace(/\{(\d)\}/g, (whole, index) => parts[index]);

const speak = (code) => {
  const commas = root.lang === 'fr' ? ',' : '.';
  all('[data-type=number] input[inputmode]').forEach((input) => {
    input.value = input.value.replace(commas, '.'); // which every language takes
  });
  root.lang = code;
  all('span[lang]').forEach((span) => {
    span.hidden = span.lang !== code;
  });
  all('[data-say]').forEach((words) => {
    words.textContent = say(words.dataset.say);
  });
  all('option').forEach((option) => {
    const { title, [code]: words } = option.dataset;
    option.textContent = title ? say(title) : words || option.textContent;
  });
  document.title = said(one('h1'));
};

/** Returns words as a survey takes them: visible characters, no space around. */
const clean = (words) => {
  const kept = words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '');
  const space = (at) => /[ \n\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/.test(kept[at] || '');
  let start = 0;
  let end = kept.length;
  while (space(start)) start++;
  while (end > start && space(end - 1)) end--;
  return kept.slice(start, end);
};

// Questions.

const fitOut = (place) => {
  const why = one('.why', place);
  place.append(one('#more').content.cloneNode(true));
  if (why) one('.comment', place).after(why);
  const { maxLength } = one('.comment textarea', place);
  all('textarea', place).forEach((area) => { area.maxLength = maxLength; });
  const name = (selector, ending) => all(selector, place).forEach((control) => { control.name = place.id + ending; });
  name('.answers [value]', '');
  name('.answers :is([inputmode], textarea)', '.typed');
  name('.reason textarea', '.reason');
  name('.comment textarea', '.comment');
};
all('.question').forEach(fitOut);

const former = ({ dataset }) => (dataset.formerly || '').split(' ').filter(Boolean);
const sheets = all('.sheet').map((place) => ({ place, data: place.dataset, role: one('.role select', place) }));
const subjects = all('.subject').map((place) => ({ kind: place.dataset.subject, control: one('[name]', place) }));
const questions = sheets.flatMap((sheet) => all('.question', sheet.place).map((place) => ({
  sheet,
  place,
  id: place.dataset.question = place.id.split('.')[1],
  type: place.dataset.type,
  page: place.closest('.page'),
  when: place.dataset.when ? JSON.parse(place.dataset.when) : null,
  roles: place.dataset.askedOf ? place.dataset.askedOf.split(' ') : null,
  formerly: former(place),
  required: 'required' in place.dataset,
  typed: one('.answers [inputmode], .answers textarea', place),
  reason: one('.reason textarea', place),
  comment: one('.comment textarea', place),
})));

const within = (sheet, list = questions) => list.filter((question) => question.sheet === sheet);
const ticked = (question) => all('.answers :checked', question.place).map((control) => control.value);
const touched = (question) => ticked(question).length > 0 || Boolean(question.typed?.value);

const quantity = (question) => {
  const typed = clean(question.typed.value);
  const { least, most } = question.place.dataset;
  const unit = one('.unit', question.place);
  let bare = typed;
  if (unit && bare.endsWith(said(unit))) {
    bare = clean(bare.slice(0, bare.length - said(unit).length));
  }
  bare = bare.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}\b)/g, '');
  if (!typed) return {};
  if (!/^[-+]?\d{1,15}([.,]\d{1,9})?$/.test(bare)) return { fault: say('no-number', typed) };
  if (bare.includes(',') && root.lang !== 'fr') return { fault: say('comma', typed, bare.replace(',', '.')) };
  const value = Number(bare.replace(',', '.'));
  if (value < (least || -Infinity) || value > (most || Infinity)) {
    return { fault: say('out-of-bounds', typed, said(one('.bounds', question.place))) };
  }
  return { value, written: String(value).includes('e') ? value.toFixed(9).replace(/0+$/, '') : String(value) };
};

/** Returns the answer to a question, or what is wrong with it. */
const answerTo = (question) => {
  const options = ticked(question);
  if (options.includes('not-applicable')) {
    const reason = clean(question.reason.value);
    return reason ? { excuse: reason } : { fault: say('wanted-reason') };
  }
  if (options.includes('dont-know')) {
    return question.required && !clean(question.comment.value)
      ? { fault: say('wanted-excuse') }
      : { written: 'dont-know' };
  }
  if (question.type === 'number') return quantity(question);
  if (question.type === 'text') {
    const words = clean(question.typed.value);
    return words ? { written: words === 'dont-know' ? words : quoted(words) } : {};
  }
  if (question.type === 'multiple') {
    const chosen = options.filter((option) => option !== 'none-of-these');
    return options.length ? { options: chosen, written: '[' + chosen.join(', ') + ']' } : {};
  }
  return options.length ? { options, written: options[0] } : {};
};

const holds = (condition, heard) => {
  if (condition.all) return condition.all.every((part) => holds(part, heard));
  if (condition.any) return condition.any.some((part) => holds(part, heard));
  if (condition.not) return !holds(condition.not, heard);
  const { options = [], value } = heard.get(condition.question) || {};
  if (condition.is) return condition.is.some((option) => options.includes(option));
  return 'below' in condition ? value < condition.below : value >= condition['at-least'];
};

/** Decides which questions are asked, in order: each answer may hide or show later ones. */
const decide = () => sheets.forEach((sheet) => {
  const heard = new Map();
  within(sheet).forEach((question) => {
    const version = person.old?.[question.place.id];
    question.given = answerTo(question);
    question.answer = version ? { fault: say('given-before', version) } : question.given;
    question.asked = (!question.roles || question.roles.includes(sheet.role?.value))
      && (!question.when || holds(question.when, heard));
    question.answered = 'written' in question.answer || 'excuse' in question.answer;
    if (question.asked) heard.set(question.id, question.given);
  });
});
const asked = () => questions.filter((question) => question.asked);
/** Counts an answer to another version of the questionnaire from now on: it was kept or changed. */
const confirmed = (question) => {
  if (question && person.old) delete person.old[question.place.id];
};
const toConfirm = () => Object.entries(person.old || {}).filter(([id]) => asked().some((question) => question.place.id === id));
const faultOf = ({ answer, answered, required }) => answer.fault || (required && !answered ? say('needed') : '');

// The sheet, to the letter as the survey writes it.

const ESCAPES = { '\n': '\\n', '\u00a0': '\\_', '\ufffe': '\\ufffe', '\uffff': '\\uffff' };
const quoted = (words) => '"' + words.replace(/["\\\n\u00a0\ufffe\uffff]/g, (mark) => ESCAPES[mark] || '\\' + mark) + '"';

const entry = ({ given: answer, comment }) => {
  const remark = clean(comment.value);
  if (!('excuse' in answer) && !remark) return answer.written || '';
  const first = 'excuse' in answer ? 'not-applicable: ' + quoted(answer.excuse) : 'value: ' + (answer.written || 'null');
  return '{' + first + (remark ? ', comment: ' + quoted(remark) : '') + '}';
};

const subjectOf = (sheet) => subjects.find(({ kind }) => kind === sheet.data.subject);
/** Returns a name as an id: a team’s name goes into files so; nothing where it cannot. */
const idOf = (name) => name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, (other) => (/^\p{M}+$/u.test(other) ? '' : '-'))
  .replace(/^[-\d]+|-$/g, '').replace(/^(yes|no|on|off|y|n|true|false|null)$/, '');

const now = () => {
  const date = new Date();
  return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
};
const written = (sheet, state) => {
  const subject = subjectOf(sheet);
  const before = toConfirm().find(([id]) => id.startsWith(sheet.data.id + '.')); // then it is a sheet of that version still
  const fields = [
    ['schema', 'readiness/answers/v1'],
    ['questionnaire', before ? sheet.data.id + '@' + before[1] : sheet.data.questionnaire],
    ['digest', before ? '' : sheet.data.digest],
    [sheet.data.subject, subject && idOf(subject.control.value)],
    ['respondent', quoted(person.id)],
    ['role', sheet.role && sheet.role.value && quoted(sheet.role.value)],
    ['date', now()],
    ['state', state],
  ].filter(([, value]) => value);
  const answers = within(sheet, asked()).map((question) => [question.id, entry(question)]).filter(([, value]) => value);
  return [...fields, ['answers', ''], ...answers.map(([id, value]) => ['  ' + id, value])]
    .map(([key, value]) => (value ? key + ': ' + value : key + ':') + '\n').join('');
};
const text = () => {
  const state = faults().length ? 'draft' : 'complete';
  const begun = sheets.filter((sheet) => within(sheet, asked()).some(entry));
  return (begun.length ? begun : sheets.slice(0, 1)).map((sheet) => written(sheet, state)).join('---\n');
};
const fileName = () => [...subjects.map(({ control }) => idOf(control.value)),
  ...sheets.map(({ data }) => data.id)].filter(Boolean).join('-').slice(0, 120) + '-' + person.id + '.yaml';

// A sheet that is opened again.

const refuse = () => { throw new SyntaxError(); };
/** Returns what a line of a sheet says after its key: words, null, a list or a map; nothing of it is left out. */
const parsed = (line) => {
  let at = 0;
  const eat = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const must = (pattern) => eat(pattern) || refuse();
  const many = (end, read) => {
    const items = [];
    while (!eat(end)) {
      if (items.length) must(/,\s*/y);
      items.push(read());
    }
    return items;
  };
  const mapOf = (entries) => {
    const map = Object.fromEntries(entries);
    return Object.keys(map).length < entries.length ? refuse() : map;
  };
  const value = (rest) => {
    const words = eat(/"((?:[^"\\]|\\.)*)"\s*/y);
    if (words) return JSON.parse('"' + words[1].replace(/\\(.)/g, (escape, mark) => (mark === '_' ? '\u00a0' : escape)) + '"');
    const single = eat(/'((?:[^']|'')*)'\s*/y);
    if (single) return single[1].replaceAll("''", "'");
    if (eat(/\[\s*/y)) return many(/\]\s*/y, item);
    if (eat(/\{\s*/y)) return mapOf(many(/\}\s*/y, () => [must(/"?([a-z0-9-]+)"?\s*:\s*/y)[1], item()]));
    const plain = (must(/(?![-?:](?:\s|$))[^\s,[\]{}#&*!|>'"%@`]/y)[0] + eat(rest)[0]).trim();
    return /^(~|null|Null|NULL)$/.test(plain) ? null : plain;
  };
  const item = () => value(/(?:(?!\s#|:\s)[^,[\]{}])*/y);
  const whole = value(/(?:(?!\s#|:(?:\s|$)).)*\s*/y);
  must(/((?<=\s)#.*)?$/y);
  return whole;
};

const sheetsIn = (file) => file.split(/^---\s*(?:#.*)?$/m).map((part) => {
  const fields = {};
  const answers = {};
  let deep = '';
  part.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line)).forEach((line) => {
    const [, indent, key, rest] = /^( *)([a-z0-9-]+):(?:\s+#.*|\s+(.*)|)$/.exec(line) || refuse();
    const into = indent ? answers : fields;
    deep ||= indent;
    if (Object.hasOwn(into, key) || (indent && indent !== deep)) refuse();
    into[key] = rest ? parsed(rest) : null;
  });
  return { ...fields, answers: fields.answers || answers };
}).filter((sheet) => sheet.questionnaire);

const put = (question, response) => {
  const isMap = response?.constructor === Object;
  const { value = null, comment = '', 'not-applicable': reason = null, ...others } = isMap ? response : { value: response };
  const tick = (option) => {
    const controls = all('.answers [value]', question.place);
    const control = controls.find((each) => each.value === option) || controls.find((each) => former(each).includes(option));
    if (control) control.checked = true;
    return Boolean(control);
  };
  const isText = (words) => words === null || (typeof words === 'string' && words.length <= question.comment.maxLength);
  if (Object.keys(others).length || ![comment, reason, ...[value].flat()].every(isText)) return false;
  question.comment.value = comment;
  if (reason !== null) {
    if (question.reason) question.reason.value = reason;
    return value === null && tick('not-applicable');
  }
  if (value === null) return true;
  if (Array.isArray(value)) {
    return question.type === 'multiple' && (value.length ? value.map(tick).every(Boolean) : tick('none-of-these'));
  }
  if (value === 'dont-know' || !question.typed) return tick(value);
  question.typed.value = value;
  return true;
};

/** Puts a file into the form, once a person agrees where it holds answers; returns what does not fit. */
const open = (name, words) => {
  const found = sheetsIn(words).map((answers) => [answers, sheets.find(({ data }) => data.id === answers.questionnaire.split('@')[0])]);
  const [first] = found.find(([, sheet]) => sheet) || refuse();
  if (sheets.some((sheet) => found.filter(([, each]) => each === sheet).length > 1)) refuse();
  if (begun() && !confirm(say('open-really', name))) return null;
  forget();
  startAnew(first.respondent ? String(first.respondent) : undefined);
  return found.flatMap(([answers, sheet]) => (sheet ? fill(sheet, answers) : answers.questionnaire));
};
/** Puts the answers of a sheet into the form; returns what does not fit. */
const fill = (sheet, { answers, ...fields }) => {
  const subject = subjectOf(sheet);
  const [, version] = fields.questionnaire.split('@');
  const misfits = [];
  if (subject && !choose(subject.control, fields[subject.kind])) misfits.push(fields[subject.kind] || subject.kind);
  if (fields.role && !(sheet.role && choose(sheet.role, fields.role))) misfits.push(fields.role);
  const given = within(sheet).map((question) => [question, [question.id, ...question.formerly].find((id) => Object.hasOwn(answers, id))]);
  given.filter(([, id]) => id).forEach(([question, id]) => {
    if (!put(question, answers[id])) misfits.push(title(question));
    else if (isOther(version, sheet) && touched(question)) {
      person.old = { ...person.old, [question.place.id]: version };
    }
  });
  return [...misfits, ...Object.keys(answers).filter((id) => !given.some(([, each]) => each === id))];
};
/** Returns whether a version counts answers otherwise: its first number is another one. */
const isOther = (version, sheet) => version && parseInt(version, 10) !== parseInt(versionOf(sheet), 10);
const versionOf = (sheet) => sheet.data.questionnaire.split('@')[1];
const choose = (control, value) => {
  if (control.type !== 'hidden') control.value = value || '';
  return control.value === (value || '');
};

// What is kept: under the questionnaires' digests and the team, until it is erased.

const memory = 'readiness.' + sheets.map(({ data }) => data.digest).join('.');
const shared = one('#shared');
let person = {};
let place = ''; // where it is kept at present
let handed = false; // whether the answers have left this page as a file or as words
const subjectKey = () => memory + '/' + subjects.map(({ control }) => idOf(control.value)).join('/');
const stored = (act) => {
  try {
    return act(localStorage);
  } catch (refused) {
    sayKept(false);
    return null;
  }
};
const sayKept = (kept) => {
  one('#kept').hidden = !kept;
  one('#unkept').hidden = kept;
};
const newId = () => [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32]).join('');
const entries = () => [...new FormData(form)].filter(([, value]) => value);
const startAnew = (id = newId()) => {
  const { checked } = shared;
  form.reset();
  shared.checked = checked;
  form.elements.language.value = root.lang;
  person = { id };
  place = '';
  handed = false;
  marked.clear();
};
const begun = () => entries().some(([name]) => name.includes('.'));
const forget = () => stored((storage) => {
  storage.removeItem(memory);
  if (place) storage.removeItem(place);
});
const keep = () => {
  if (shared.checked) return;
  const moved = place && place !== subjectKey() ? place : '';
  place = subjectKey();
  stored((storage) => {
    storage.setItem(place, JSON.stringify({ ...person, entries: entries() }));
    storage.setItem(memory, place);
    if (moved) storage.removeItem(moved);
  });
};
const recall = (key) => {
  const kept = stored((storage) => JSON.parse(storage.getItem(key)));
  if (!kept) return false;
  form.reset();
  [...form.elements].filter(({ name, type }) => name && type !== 'hidden').forEach((control) => {
    const given = kept.entries.filter(([name]) => name === control.name).map(([, value]) => value);
    if (['radio', 'checkbox'].includes(control.type)) control.checked = given.includes(control.value);
    else control.value = given[0] || '';
  });
  person = { id: kept.id, sent: kept.sent, old: kept.old };
  place = key;
  return true;
};
const lastKept = () => stored((storage) => storage.getItem(memory));
const named = (key) => key.slice(memory.length + 1).split('/')
  .map((id, i) => all('option', subjects[i].control).find(({ value }) => value === id)?.textContent || id).join(', ');
/** Another team has its own answers; those of whoever corrects the team go along. */
const changeSubject = (control) => {
  const { value } = control;
  const others = stored((storage) => storage.getItem(subjectKey()));
  if (place === subjectKey() || shared.checked) return;
  if (others) {
    recall(subjectKey());
    note('recalled', named(place));
  } else if (person.sent) {
    const before = subjects.map((subject) => subject.control.value);
    note('emptied', named(place));
    startAnew();
    subjects.forEach((subject, i) => choose(subject.control, before[i]));
    control.value = value;
  }
};
/** Asks, where others use this computer, whether one of them goes on: two people may not share a sheet. */
const isNext = (page) => current.id === 'review' && page !== current && shared.checked && handed && confirm(say('next-person'));

// Pages.

const pages = () => all('.page').filter((page) => page.id === 'review' || one('.field', page)
  || asked().some((question) => question.page === page));
const first = one('.page');
let current = first;
const next = one('#next');
const back = one('#back');
const lack = ({ value, dataset }) => (clean(value) ? say('no-id', value) : say(dataset.needed));
/** Returns what has to be chosen before the questions are known. */
const missing = (page) => all('.field [name]', page).filter((control) => !idOf(control.value));
const faults = () => [
  ...missing(document).map((control) => ({ at: control, words: lack(control), title: said(one('label > span', control.closest('.field'))) })),
  ...asked().filter(faultOf).map((question) => ({ at: question.place, words: faultOf(question), title: title(question) })),
];
const title = ({ place: where }) => said(one('.text', where));

const show = (page, target = one('h2', page)) => {
  if (isNext(page)) {
    startAnew();
    history.replaceState(null, '', '#' + first.id);
    show(first);
    return;
  }
  if (current !== page) label('#said', '');
  handed = false;
  current = page;
  all('.page').forEach((each) => {
    each.hidden = each !== page;
  });
  update();
  if (target) {
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: page.contains(target) && target.matches('h2') ? 'end' : 'start' });
    if (target.matches('h2')) scrollTo(0, 0);
  }
};
const readAddress = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)) || first.id);
  const page = target?.closest('.page');
  if (!page) return;
  const start = target.matches('.question') ? one('input, textarea', target) : one('h2', page);
  show(page, target.matches('.field *') ? target : start);
};
const go = (id) => {
  if (location.hash !== '#' + id) history.pushState(null, '', '#' + id);
  readAddress();
};
const turn = (step) => {
  const list = pages();
  const [gap] = step > 0 ? missing(current) : [];
  if (gap) {
    marked.add(gap);
    update();
    gap.focus();
    return;
  }
  questions.filter(({ page }) => page === current).forEach((question) => marked.add(question));
  const target = list[list.indexOf(current) + step];
  if (target) go(target.id);
};

// What is shown anew after every change.

const marked = new Set(); // what a person has been at: only there is it said what is wrong

const update = () => {
  decide();
  const visible = asked();
  questions.forEach((question) => {
    const { place: where, answer, answered } = question;
    const options = ticked(question);
    const isOld = Boolean(person.old?.[where.id]);
    const fault = (marked.has(question) || isOld) && question.asked ? faultOf(question) : '';
    where.hidden = !question.asked;
    label('.number', question.asked ? visible.indexOf(question) + 1 + '.' : '', where);
    label('.fault', fault, where);
    if (question.required) one('.needed', where).hidden = answered;
    one('.clear', where).hidden = !touched(question);
    one('.keep', where).hidden = !isOld;
    if (question.typed) question.typed.setAttribute('aria-invalid', Boolean(fault) && !answered);
    if (question.reason) question.reason.closest('.reason').hidden = !options.includes('not-applicable');
    if (answer.fault && options.includes('dont-know')) one('.comment', where).open = true;
  });
  all('.field [name]').forEach((control) => {
    const field = control.closest('.field');
    const id = idOf(control.value);
    label('.fault', marked.has(control) && !id ? lack(control) : '', field);
    label('.spelt', control.type === 'text' && id && id !== control.value ? say('spelt', id) : '', field);
  });
  const done = visible.filter(({ answered }) => answered).length;
  const list = pages();
  const at = list.indexOf(current);
  const last = list.length - 1;
  const [gap] = missing(current);
  one('progress').max = visible.length || 1;
  one('progress').value = done;
  label('#progress', gap ? '' : say('progress', done, visible.length));
  label('#part', gap || at === last ? '' : say('part', at + 1, last));
  back.hidden = at === 0;
  next.hidden = at === last;
  next.textContent = say(at === last - 1 && !gap ? 'to-review' : 'next');
  root.classList.toggle('started', begun());
  if (at === last) review();
};

const link = (address, words) => Object.assign(element('a', words), { href: address });
const inWords = (question) => {
  const { given: answer } = question;
  const remark = clean(question.comment.value);
  const unit = one('.unit', question.place);
  const labels = all('.answers :checked', question.place).filter(({ value }) => value !== 'not-applicable')
    .map((control) => said(one('span', control.closest('label'))));
  const words = 'excuse' in answer ? say('not-applicable-because', answer.excuse)
    : labels.length ? labels.join('; ')
      : question.typed?.value ? clean(question.typed.value + ' ' + (unit ? said(unit) : ''))
        : question.required ? say('review-needed') : '';
  return words + (person.old?.[question.place.id] ? say('review-to-confirm') : '')
    + (remark ? say('review-comment', remark) : '');
};
const line = (question) => element('li',
  link('#' + question.place.id, one('.number', question.place).textContent + ' ' + title(question)), ' ', element('bdi', inWords(question)));
const review = () => {
  const visible = asked();
  const open = visible.filter((question) => !question.answered);
  const problems = faults();
  one('#faults').hidden = !problems.length;
  one('#faults ul').replaceChildren(...problems.map(({ at, words, title: name }) => element('li', link('#' + at.id, name), ' ', words)));
  one('#summary').replaceChildren(
    element('p', open.length ? say(open.length === 1 ? 'unanswered-one' : 'unanswered-more', open.length, visible.length) : say('unanswered-none')),
    ...(open.length ? [element('ul', ...open.map(line))] : []),
    ...pages().filter((page) => page.id !== 'review').flatMap((page) => {
      const given = visible.filter((question) => question.page === page && question.answered);
      return given.length ? [element('h3', said(one('h2', page))), element('ul', ...given.map(line))] : [];
    }));
  one('#draft').hidden = !problems.length;
  one('#file').value = text();
  label('#name', fileName());
  one('#mail').href = 'mailto:' + (one('#mail').dataset.to || '') + '?subject='
    + encodeURIComponent(say('mail-subject', said(one('h1')))) + '&body=' + encodeURIComponent(say('mail-body', fileName()));
};

// What is pressed.

const note = (key, ...parts) => label('#said', say(key, ...parts));
const empty = () => {
  startAnew();
  show(first);
  note('erased');
};
const save = () => {
  const address = URL.createObjectURL(new Blob([text()], { type: 'application/yaml' }));
  Object.assign(link(address, ''), { download: fileName() }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  handed = true;
  note('saved', fileName());
};
const finished = (act) => () => {
  if (faults().length) one('#faults').focus();
  else {
    person.sent = true;
    keep();
    act();
  }
};
const copy = async () => {
  try {
    await navigator.clipboard.writeText(text());
  } catch (refused) {
    one('#file').closest('details').open = true;
    one('#file').select();
    document.execCommand('copy');
  }
  handed = true;
  note('copied');
};
const around = (control) => questions.find(({ place: where }) => where.contains(control));
/** What excludes each other: words and boxes, options and “none of these”. */
const settle = (control) => {
  const question = around(control);
  const answers = control.closest('.answers');
  if (!question || !answers) return;
  const boxes = all('[type=checkbox]', answers);
  const alone = (box) => 'alone' in box.dataset;
  const typing = control === question.typed;
  if (typing && control.value) boxes.forEach((box) => { box.checked = false; });
  if (!control.checked || control.type !== 'checkbox') return;
  boxes.filter((box) => box !== control && (alone(control) || alone(box))).forEach((box) => { box.checked = false; });
  if (question.typed) question.typed.value = '';
};
const unchecked = (question) => {
  all('.answers input, .answers textarea', question.place).forEach((control) => {
    if (['radio', 'checkbox'].includes(control.type)) control.checked = false;
    else control.value = '';
  });
  one('.answers input, .answers textarea', question.place).focus();
};

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target === shared) {
    sayKept(!shared.checked);
    if (shared.checked) forget();
    place = '';
    if (!shared.checked) keep();
    return;
  }
  if (target.type === 'file') return;
  if (target.name === 'language') speak(target.value);
  if (target.closest('.subject')) changeSubject(target);
  confirmed(around(target));
  settle(target);
  keep();
  update();
  if (target.maxLength > 0 && target.value.length >= target.maxLength) note('full', target.maxLength.toLocaleString(root.lang));
});
form.addEventListener('focusout', ({ target }) => {
  const question = questions.find(({ typed, reason }) => target === typed || target === reason);
  if (question && target.value) {
    marked.add(question);
    update();
  }
});
form.addEventListener('click', ({ target }) => {
  if (!target.matches('.clear, .keep')) return;
  const question = around(target);
  confirmed(question);
  if (target.matches('.clear')) unchecked(question);
  else one('.answers :is(:checked, [inputmode], textarea)', question.place).focus();
  keep();
  update();
});
next.addEventListener('click', () => turn(1));
back.addEventListener('click', () => turn(-1));
one('#download').addEventListener('click', finished(save));
one('#draft').addEventListener('click', save);
one('#copy').addEventListener('click', finished(copy));
one('#print').addEventListener('click', () => print());
one('#erase').addEventListener('click', () => {
  if (!confirm(say('erase-really'))) return;
  forget();
  empty();
});
one('#open').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    const misfits = open(file.name, await file.text());
    if (!misfits) return;
    keep();
    go('review');
    const [old] = toConfirm();
    const changed = old && [old[1], versionOf(questions.find((question) => question.place.id === old[0]).sheet)];
    note(misfits.length ? 'opened-misfits' : changed ? 'opened-before' : 'opened', misfits.join('; '));
    if (changed) one('#said').append(' ', say('questionnaire-changed', ...changed), ' ', say('confirm-each'));
  } catch (unreadable) {
    note('unreadable', file.name);
  } finally {
    target.value = '';
  }
});
addEventListener('hashchange', readAddress);
/** Does as another window did: whichever wrote last would replace the other. */
addEventListener('storage', ({ key }) => {
  if (shared.checked || key !== (place || subjectKey())) return;
  if (recall(key) || recall(lastKept())) {
    speak(form.elements.language.value);
    update();
    note('elsewhere');
  } else empty();
});
addEventListener('beforeunload', (event) => {
  if (begun() && !person.sent && (shared.checked || !place)) event.preventDefault();
});

const known = all('[name=language]').map(({ value }) => value);
const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => known.includes(code)) || known[0];
form.elements.language.value = wished;
root.classList.add('scripted');
if (!recall(lastKept() || subjectKey())) person = { id: newId() };
speak(form.elements.language.value);
show(current, null);
if (location.hash) readAddress();
