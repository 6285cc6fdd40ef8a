package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.assessment.TableCount;
import readiness.catalogue.QuestionnaireReader;
import readiness.folder.AssessmentReader;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.source.Progress;

/**
 * The tables of the README for developers name what is there, and all that the compiler asks for; its examples work.
 */
final class ReadmeTest {

    private static final Path CODE = Path.of("src/main/java/readiness");
    private static final Path WORDS = Path.of("src/main/resources/readiness");
    private static final Path TESTS = Path.of("src/test/java/readiness");
    private static final Pattern FILE_OF_PACKAGE = Pattern.compile("`(?!src/)([a-z]+)/([A-Za-z_]+[A-Za-z_.*]*)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");

    /** A call with a function for each kind of question, or for each kind of answer. */
    private static final int KINDS = 5;

    private static final Pattern OF_QUESTIONS_OR_ANSWERS = Pattern.compile("(.*\\.)?(format(\\(\\))?|answer(\\(\\))?)");

    @Test
    void every_file_is_where_the_tables_look_for_it() throws IOException {
        var files = FILE_OF_PACKAGE.matcher(developers()).results().toList();

        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files.stream()
                        .filter(file -> !isThere(file.group(1), file.group(2)))
                        .map(file -> file.group()))
                .isEmpty();
    }

    @Test
    void every_test_that_checks_something_is_there() throws IOException {
        var tests =
                TEST.matcher(developers()).results().map(test -> test.group(1)).collect(Collectors.toSet());

        assertThat(tests).hasSizeGreaterThan(8);
        assertThat(namesBelow(TESTS)).containsAll(tests);
    }

    @Test
    void whoever_must_know_all_kinds_of_questions_or_answers_is_named() throws IOException {
        String page = developers();
        var knowing = knowingAllKinds();

        assertThat(knowing).hasSizeGreaterThan(20);
        assertThat(knowing.stream().filter(file -> !page.contains("`" + file + "`")))
                .isEmpty();
    }

    @Test
    void the_questionnaire_that_is_shown_whole_is_read_without_a_warning() throws IOException {
        var read = QuestionnaireReader.read("my-own.yaml", shown("schema: readiness/questionnaire/v1"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .hasValueSatisfying(own -> assertThat(own.questions()).hasSize(5));
    }

    /** Two rows are of people who count: the second is a draft, the third a test. */
    @Test
    void the_sheet_and_the_settings_of_a_table_that_are_shown_are_read_without_an_error(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [pilot-team.yaml]\nteams: [{id: payments}]\n"
                        + shown("answers: "));
        Files.copy(Path.of("questionnaires/pilot-team.yaml"), folder.resolve("pilot-team.yaml"));
        Files.createDirectories(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/a.yaml"), shown("schema: readiness/answers/v1"));
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(folder.resolve("exports/x.csv"), """
                Squad,Staff number,Role,Status,Channel,How often?,Days (web),Days (phone),Q7 [1],Q7 [2],In-production
                Card pay,7,Tech lead,Done,web,Now and then,,21,Y,,Yes
                Card pay,8,member,Open,web,,,,,,Yes
                Card pay,9,member,Done,test,,,,,,Yes
                payments,10,member,Done,web,,,,,Y,No
                """);

        var read = AssessmentReader.read(List.of(folder), Progress.unwatched());
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.DRAFT_LEFT_OUT);
        assertThat(read.value())
                .hasValueSatisfying(assessment -> assertThat(assessment.tables())
                        .extracting(TableCount::people)
                        .containsExactly(2));
    }

    /** Returns the example of the page that begins so. */
    private static String shown(String beginning) throws IOException {
        String page = Files.readString(Path.of("README.md"));
        String begin = "```yaml\n";
        int start = page.indexOf(begin + beginning) + begin.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String developers() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        return page.substring(page.indexOf("# If you develop"));
    }

    private static boolean isThere(String folder, String name) {
        return matches(CODE.resolve(folder), name + ".java")
                || matches(WORDS.resolve(folder), name)
                || matches(TESTS.resolve(folder), name + ".java");
    }

    private static boolean matches(Path folder, String glob) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.anyMatch(file -> matcher.matches(file.getFileName()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> namesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> knowingAllKinds() {
        var files = new TreeSet<String>();
        ParsedCode.scan(CODE, new TreeScanner<@Nullable Void, @Nullable Void>() {
            private String file = "";

            @Override
            public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
                var path = Path.of(unit.getSourceFile().getName());
                file = path.getParent().getFileName() + "/"
                        + path.getFileName().toString().replace(".java", "");
                return super.visitCompilationUnit(unit, null);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree member
                        && member.getIdentifier().contentEquals("fold")
                        && call.getArguments().size() == KINDS
                        && OF_QUESTIONS_OR_ANSWERS
                                .matcher(member.getExpression().toString())
                                .matches()) {
                    files.add(file);
                }
                return super.visitMethodInvocation(call, null);
            }
        });
        return files;
    }
}
