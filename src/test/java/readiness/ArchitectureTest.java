package readiness;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.FileDescriptor;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The drawing of the house: who stands on whom, and which door leads to which library. */
@AnalyzeClasses(packages = "readiness", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Every package with those that it may use, from the bottom of the drawing to its top. */
    private static final Map<String, List<String>> DRAWING = drawing();

    private static final String[] PURE = packages(
            "wording",
            "problem",
            "questionnaire",
            "lint",
            "answers",
            "tally",
            "scoring",
            "sampling",
            "ranking",
            "certainty",
            "decision",
            "recommendation",
            "assessment",
            "comparison",
            "page",
            "chart",
            "obstacle",
            "outcome",
            "level",
            "explanation",
            "question",
            "since",
            "report",
            "form",
            "survey");

    private static Map<String, List<String>> drawing() {
        var may = new LinkedHashMap<String, List<String>>();
        may.put("wording", List.of());
        may.put("problem", List.of("wording"));
        may.put("questionnaire", List.of("problem", "wording"));
        may.put("answers", and(may, "questionnaire"));
        may.put("tally", and(may, "answers"));
        may.put("scoring", and(may, "tally"));
        may.put("sampling", and(may, "scoring"));
        may.put("ranking", and(may, "sampling"));
        may.put("certainty", and(may, "ranking"));
        may.put("decision", and(may, "sampling"));
        may.put("recommendation", and(may, "certainty", "decision"));
        may.put("assessment", and(may, "recommendation"));
        may.put("comparison", and(may, "assessment"));
        may.put("page", and(may, "assessment"));
        may.put("chart", and(may, "page", "comparison"));
        may.put("obstacle", and(may, "page"));
        may.put("outcome", and(may, "chart", "obstacle"));
        may.put("level", and(may, "page"));
        may.put("explanation", and(may, "outcome", "level"));
        may.put("question", and(may, "page"));
        may.put("since", and(may, "outcome"));
        may.put("report", and(may, "since", "level", "question"));
        may.put("form", and(may, "assessment"));
        may.put("survey", and(may, "answers"));
        may.put("source", and(may, "questionnaire"));
        may.put("document", and(may, "source"));
        may.put("lint", and(may, "document"));
        may.put("catalogue", and(may, "lint", "assessment"));
        may.put("sheet", and(may, "catalogue"));
        may.put("cell", and(may, "sheet"));
        may.put("column", and(may, "cell"));
        may.put("row", and(may, "column"));
        may.put("workbook", and(may, "row"));
        may.put("intake", and(may, "row"));
        may.put("table", and(may, "workbook", "intake"));
        may.put("settings", and(may, "column"));
        may.put("round", and(may, "document", "comparison"));
        may.put("selection", and(may, "row"));
        may.put("folder", and(may, "settings", "table", "round", "selection"));
        may.put("starter", and(may, "workbook", "settings"));
        may.put("terminal", and(may, "survey"));
        may.put("html", and(may, "report", "form"));
        may.put("export", and(may, "comparison"));
        may.put("console", and(may, "report", "form", "table"));
        may.put("output", and(may, "wording"));
        may.put("invocation", and(may, "folder", "starter", "html", "export", "console", "output"));
        may.put("sitting", and(may, "invocation", "terminal"));
        may.put("cli", and(may, "sitting", "explanation"));
        return may;
    }

    /** Returns these packages and all that they may use. */
    private static List<String> and(Map<String, List<String>> may, String... below) {
        return Stream.of(below)
                .flatMap(each -> Stream.concat(Stream.of(each), may.get(each).stream()))
                .distinct()
                .toList();
    }

    @ArchTest
    static final ArchRule arrows_go_down_only = layers();

    private static LayeredArchitecture layers() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String each : DRAWING.keySet()) {
            layers = layers.layer(each).definedBy("readiness." + each);
        }
        for (var each : DRAWING.entrySet()) {
            layers = each.getValue().isEmpty()
                    ? layers.whereLayer(each.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(each.getKey())
                            .mayOnlyAccessLayers(each.getValue().toArray(String[]::new));
        }
        return layers;
    }

    @ArchTest
    static final ArchRule there_is_no_package_outside_the_drawing =
            classes().should().resideInAnyPackage(packages(DRAWING.keySet().toArray(String[]::new)));

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles =
            slices().matching("readiness.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classes_do_not_go_in_circles =
            slices().assignedFrom(outermostClasses()).should().beFreeOfCycles();

    /** Returns a slice for each class with all that is nested in it. */
    private static SliceAssignment outermostClasses() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getName().replaceAll("\\$.*", ""));
            }

            @Override
            public String getDescription() {
                return "classes with all that is nested in them";
            }
        };
    }

    @ArchTest
    static final ArchRule yaml_stops_at_its_door =
            onlyBehind("readiness.document", "org.snakeyaml..", "tools.jackson.dataformat..");

    @ArchTest
    static final ArchRule rows_are_read_behind_one_door = onlyBehind("readiness.table", "de.siegmar.fastcsv.reader..");

    @ArchTest
    static final ArchRule rows_are_written_behind_one_door =
            onlyBehind("readiness.export", "de.siegmar.fastcsv.writer..");

    @ArchTest
    static final ArchRule freemarker_stops_at_its_door = onlyBehind("readiness.html", "freemarker..");

    @ArchTest
    static final ArchRule json_stops_at_its_doors = onlyBehind(
                    List.of("readiness.export", "readiness.table"), "tools.jackson.core..")
            .because("results are written as JSON, and sheets are read from rows of it");

    @ArchTest
    static final ArchRule nothing_is_bound_to_json =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule jline_stops_at_its_door = onlyBehind("readiness.terminal", "org.jline..");

    @ArchTest
    static final ArchRule picocli_stops_at_its_door =
            onlyBehind(List.of("readiness.cli", "readiness.invocation"), "picocli..");

    @ArchTest
    static final ArchRule the_core_touches_no_file = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule the_core_knows_no_clock = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class, TimeZone.class))
            .orShould()
            .callMethodWhere(
                    target(name("now")).or(target(name("currentTimeMillis"))).or(target(name("nanoTime"))));

    @ArchTest
    static final ArchRule the_core_throws_no_dice = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Random.class, ThreadLocalRandom.class, SplittableRandom.class, SecureRandom.class, UUID.class))
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule the_core_does_not_ask_where_it_runs = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethodWhere(target(owner(belongToAnyOf(Locale.class))).and(target(name("getDefault"))))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(System.class, Runtime.class, Thread.class));

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .and(are(notMadeByTheCompiler()))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule only_main_touches_the_streams_and_the_exit = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("readiness.cli.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .dependOnClassesThat(belongToAnyOf(FileDescriptor.class));

    @ArchTest
    static final ArchRule files_are_written_at_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("readiness.output.Replacement")
            .should()
            .callMethodWhere(target(owner(belongToAnyOf(Files.class)))
                    .and(target(nameMatching("write.*|newOutputStream|newByteChannel|newBufferedWriter|copy|move|create"
                            + "(File|TempFile|Link|SymbolicLink)"))))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(FileWriter.class, RandomAccessFile.class))
            .because("what is written there is whole, goes through no link, and keeps to the mask");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule names_come_from_the_field = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Processor)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*[.$]I[A-Z][a-z]\\w*");

    @ArchTest
    static final ArchRule nothing_is_gotten = methods()
            .that(are(notMadeByTheCompiler()))
            .and(are(not(overridingForeignMethods())))
            .should()
            .haveNameNotMatching("get[A-Z0-9].*");

    private static ArchRule onlyBehind(String door, String... libraries) {
        return onlyBehind(List.of(door), libraries);
    }

    private static ArchRule onlyBehind(List<String> doors, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(doors.toArray(new String[0]))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaMember> notMadeByTheCompiler() {
        return DescribedPredicate.describe(
                "not made by the compiler", member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaMethod> overridingForeignMethods() {
        return DescribedPredicate.describe(
                "overriding methods of a library",
                method -> method.getOwner().getAllRawSuperclasses().stream()
                                .anyMatch(type -> isForeign(type) && declares(type, method))
                        || method.getOwner().getAllRawInterfaces().stream()
                                .anyMatch(type -> isForeign(type) && declares(type, method)));
    }

    private static boolean isForeign(JavaClass type) {
        return !type.getPackageName().startsWith("readiness");
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream().anyMatch(other -> other.getName().equals(method.getName()));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, "package " + type.getPackageName() + (marked ? " is" : " is not") + " marked"));
            }
        };
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map("readiness."::concat).toArray(String[]::new);
    }
}
