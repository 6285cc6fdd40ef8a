package readiness.yaml;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.problem.Location;
import readiness.yaml.RowBlocks.Row;

/** Reads sheets from NDJSON: one on each line, with the keys that sheets have in YAML. */
final class JsonRows extends RowReader {

    JsonRows(String file, Questionnaires questionnaires) {
        super(file, questionnaires);
    }

    /** JSON is YAML, and the reader of YAML has a word for every mistake. */
    @Override
    void explain(String text, Problems problems, Consumer<AnswerSheet> sheets) {
        AnswersReader.ofRows(questionnaires, problems).read(file, text.stripTrailing(), sheets);
    }

    @Override
    @Nullable
    AnswerSheet fast(Row row, CleanSheet sheet) {
        sheet.begin();
        new Line(row, sheet).read();
        return sheet.end(new Location(file, row.line(), 1));
    }

    /** A line, from one word to the next. */
    private static final class Line {

        private static final byte[] NULL = Word.of("null").copy();
        private static final byte[] DONT_KNOW = Word.of(AnswerReader.DONT_KNOW).copy();
        private static final Lexicon<String> KEYS = keys();

        private final byte[] bytes;
        private final int end;
        private final CleanSheet sheet;
        private final Word word = new Word();
        private int place;

        private Line(Row row, CleanSheet sheet) {
            this.bytes = row.block();
            this.place = row.from();
            this.end = row.end();
            this.sheet = sheet;
        }

        private void read() {
            boolean answered = false;
            sheet.require(passes('{'));
            do {
                String key = key();
                if (key.equals("answers")) {
                    sheet.require(!answered);
                    answered = true;
                    answers();
                } else {
                    field(key);
                }
            } while (!sheet.isSpoilt() && passes(','));
            sheet.require(passes('}') && next() == 0 && answered);
        }

        private String key() {
            quoted();
            String key = KEYS.find(word);
            sheet.require(passes(':'));
            return key == null ? "" : key;
        }

        private void field(String key) {
            quoted();
            switch (key) {
                case "schema" -> sheet.require(word.text().equals(AnswersReader.SCHEMA));
                case "questionnaire" -> sheet.questionnaire(word);
                case "team" -> sheet.team(word, JsonNotation.QUOTED);
                case "respondent" -> sheet.respondent(JsonNotation.QUOTED.word(word.text()));
                case "role" -> sheet.role(word, JsonNotation.QUOTED);
                case "date" -> sheet.date(word, JsonNotation.QUOTED);
                case "state" -> sheet.require(word.text().equals("complete"));
                default -> sheet.require(false);
            }
        }

        private void answers() {
            sheet.require(passes('{'));
            if (passes('}')) {
                return;
            }
            do {
                int question = question();
                sheet.require(passes(':'));
                answer(question);
            } while (!sheet.isSpoilt() && passes(','));
            sheet.require(passes('}'));
        }

        /** Goes over the name of a question. Most sheets have them in order, so the next one is looked for first. */
        private int question() {
            byte[] name = sheet.nextName();
            next();
            if (place + name.length <= end && Arrays.equals(bytes, place, place + name.length, name, 0, name.length)) {
                place += name.length;
                return sheet.nextQuestion();
            }
            quoted();
            return sheet.question(word);
        }

        private void answer(int question) {
            switch (next()) {
                case '"' -> {
                    quoted();
                    sheet.require(sheet.takesWord(question) || word.is(DONT_KNOW));
                    sheet.answer(question, word, JsonNotation.QUOTED);
                }
                case '[' -> {
                    list();
                    sheet.require(!sheet.takesWord(question));
                    sheet.answer(question, word, JsonNotation.LIST);
                }
                default -> {
                    bare();
                    if (!word.is(NULL)) {
                        sheet.answer(question, word, JsonNotation.BARE);
                    }
                }
            }
        }

        /** Goes over a word in quotes; one that has quotes in it is left to others. */
        private void quoted() {
            sheet.require(passes('"'));
            place = word.layUpTo('"', bytes, place, end);
            sheet.require(place < end && bytes[place - 1] != '\\');
            place++;
        }

        /** Goes over a list, with its brackets. */
        private void list() {
            int from = place;
            place = word.layUpTo(']', bytes, place, end) + 1;
            sheet.require(place <= end);
            word.at(bytes, from, place - from);
        }

        private void bare() {
            int from = place;
            while (place < end && bytes[place] != ',' && bytes[place] != '}' && bytes[place] > ' ') {
                place++;
            }
            word.at(bytes, from, place - from);
        }

        private boolean passes(char sign) {
            boolean passes = next() == sign;
            place += passes ? 1 : 0;
            return passes;
        }

        /** Returns the next byte behind any space; 0 at the end. */
        private byte next() {
            while (place < end && (bytes[place] == ' ' || bytes[place] == '\t')) {
                place++;
            }
            return place < end ? bytes[place] : 0;
        }

        private static Lexicon<String> keys() {
            var keys = new Lexicon<String>();
            for (String key :
                    new String[] {"schema", "questionnaire", "team", "respondent", "role", "date", "state", "answers"
                    }) {
                keys.add(Word.of(key), key);
            }
            return keys;
        }
    }
}
