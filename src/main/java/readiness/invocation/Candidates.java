package readiness.invocation;

import java.util.Iterator;
import java.util.stream.Stream;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.export.Schemas;
import readiness.problem.Code;
import readiness.wording.Language;

/** The words that completion offers for an argument; each list is made only when a script asks for it. */
public final class Candidates {

    private Candidates() {}

    /** The ids of the built-in questionnaires. */
    public static final class Questionnaires implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return BuiltInQuestionnaires.ids().iterator();
        }
    }

    /** The kinds of files that have a schema. */
    public static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Schemas.KINDS.iterator();
        }
    }

    /** The numbers of the codes of problems, then their names. */
    public static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(Code.values()).map(Code::number).sorted(),
                            Stream.of(Code.values()).map(Code::slug).sorted())
                    .iterator();
        }
    }

    /** The languages, as {@code --lang} takes them. */
    public static final class Languages implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Language.values()).map(Language::code).iterator();
        }
    }
}
