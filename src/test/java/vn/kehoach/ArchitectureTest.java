package vn.kehoach;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JsonParser;

import vn.kehoach.diagnostic.Problem;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The map of the house: which package does what, and whom it may call.
 *
 * <pre>
 * source       files and places                       -
 * document     what was composed, before rendering    -
 * diagnostic   what can be said about a source        source
 * yaml         text to located tree                   source diagnostic
 * model        the plan as meant                      source
 * decode       tree to plan                           yaml model + below
 * search       patterns that pass over most texts     -
 * resolve      ids to things                          search model + below
 * citation     the grammar of citations               -
 * check        is it a good plan?                     citation search resolve model yaml + below
 * policy       what of it all is reported             yaml model + below
 * compose      plan and template to document          resolve model document yaml + below
 * render       document to bytes                      document
 * report       diagnostics to words                   yaml + below
 * compiler     the order of the stages                all of the above but report
 * reference    where ids stand, and renaming them      compiler resolve + below
 * repair       certain repairs, made and proved       diagnostic source
 * since        what stood in git at a commit          diff
 * format       the one layout of sources               yaml + below
 * listing      what plans hold, row by row             resolve report + below
 * diff         texts compared line by line            -
 * schema       the language told to editors           decode report yaml + below
 * scaffold     what a new plan begins with            yaml diagnostic
 * insert       new entries in files of plans          yaml source
 * incremental  what a build asked, said and wrote      source
 * watch        which files have changed               -
 * serve        plans as pages on this machine         report
 * lsp          help for editors while plans are typed  compiler reference report
 * archive      a PDF and the sources in it            compiler compose render + below
 * sign         signatures in finished PDF files       render
 * conform      any PDF against the decree             report (its languages)
 * cli          terminal, clock, locale, environment   all
 * </pre>
 */
class ArchitectureTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.kehoach");

    /** Which plans there are and how large is asked anew in each run. */
    private static final DescribedPredicate<JavaClass> BEFORE_A_BUILD =
            DescribedPredicate.describe(
                    "find plans",
                    each ->
                            List.of("PlanFolders", "PlanWeight", "CheckedPlans")
                                    .contains(each.getSimpleName()));

    @Test
    void eachPackageCallsOnlyThoseThatTheMapAllows() {
        layeredArchitecture()
                .consideringAllDependencies()
                .layer("source")
                .definedBy("vn.kehoach.source..")
                .layer("document")
                .definedBy("vn.kehoach.document..")
                .layer("diagnostic")
                .definedBy("vn.kehoach.diagnostic..")
                .layer("yaml")
                .definedBy("vn.kehoach.yaml..")
                .layer("model")
                .definedBy("vn.kehoach.model..")
                .layer("decode")
                .definedBy("vn.kehoach.decode..")
                .layer("resolve")
                .definedBy("vn.kehoach.resolve..")
                .layer("search")
                .definedBy("vn.kehoach.search..")
                .layer("citation")
                .definedBy("vn.kehoach.citation..")
                .layer("check")
                .definedBy("vn.kehoach.check..")
                .layer("policy")
                .definedBy("vn.kehoach.policy..")
                .layer("compose")
                .definedBy("vn.kehoach.compose..")
                .layer("render")
                .definedBy("vn.kehoach.render..")
                .layer("report")
                .definedBy("vn.kehoach.report..")
                .layer("compiler")
                .definedBy("vn.kehoach.compiler..")
                .layer("reference")
                .definedBy("vn.kehoach.reference..")
                .layer("repair")
                .definedBy("vn.kehoach.repair..")
                .layer("format")
                .definedBy("vn.kehoach.format..")
                .layer("listing")
                .definedBy("vn.kehoach.listing..")
                .layer("since")
                .definedBy("vn.kehoach.since..")
                .layer("diff")
                .definedBy("vn.kehoach.diff..")
                .layer("archive")
                .definedBy("vn.kehoach.archive..")
                .layer("sign")
                .definedBy("vn.kehoach.sign..")
                .layer("conform")
                .definedBy("vn.kehoach.conform..")
                .layer("startup")
                .definedBy("vn.kehoach.startup..")
                .layer("incremental")
                .definedBy("vn.kehoach.incremental..")
                .layer("watch")
                .definedBy("vn.kehoach.watch..")
                .layer("serve")
                .definedBy("vn.kehoach.serve..")
                .layer("schema")
                .definedBy("vn.kehoach.schema..")
                .layer("lsp")
                .definedBy("vn.kehoach.lsp..")
                .layer("scaffold")
                .definedBy("vn.kehoach.scaffold..")
                .layer("insert")
                .definedBy("vn.kehoach.insert..")
                .layer("cli")
                .definedBy("vn.kehoach.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("reference")
                .mayOnlyBeAccessedByLayers("lsp", "cli")
                .whereLayer("repair")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("listing")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("lsp", "cli")
                .whereLayer("diff")
                .mayOnlyBeAccessedByLayers("since", "cli")
                .whereLayer("since")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("sign")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("startup")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("scaffold")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("insert")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("incremental")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("watch")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("serve")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("lsp")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("compiler")
                .mayOnlyBeAccessedByLayers("archive", "reference", "lsp", "cli")
                .whereLayer("conform")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("conform", "serve", "schema", "lsp", "cli", "listing")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("compiler", "archive", "sign", "cli")
                .whereLayer("compose")
                .mayOnlyBeAccessedByLayers("compiler", "archive", "cli")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("compiler")
                .whereLayer("citation")
                .mayOnlyBeAccessedByLayers("check")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("resolve", "check")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("compiler", "cli")
                .whereLayer("resolve")
                .mayOnlyBeAccessedByLayers(
                        "check", "compose", "compiler", "reference", "listing", "lsp", "cli")
                .whereLayer("decode")
                .mayOnlyBeAccessedByLayers("schema", "compiler", "reference")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "decode",
                        "schema",
                        "resolve",
                        "check",
                        "policy",
                        "compose",
                        "compiler",
                        "reference",
                        "listing",
                        "lsp")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers(
                        "decode",
                        "schema",
                        "scaffold",
                        "insert",
                        "check",
                        "policy",
                        "compose",
                        "report",
                        "compiler",
                        "format",
                        "lsp",
                        "cli")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("compose", "render", "compiler", "archive", "cli")
                .ensureAllClassesAreContainedInArchitecture()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        DescribedPredicate.not(resideInAPackage("vn.kehoach..")))
                .check(MAIN);
    }

    /** Else a build that is left alone since nothing has changed could have ended otherwise. */
    @Test
    void whatABuildReadsItReadsWhereLooksAreHeard() {
        noClasses()
                .that(
                        resideInAnyPackage(
                                        "vn.kehoach.yaml..",
                                        "vn.kehoach.model..",
                                        "vn.kehoach.decode..",
                                        "vn.kehoach.search..",
                                        "vn.kehoach.resolve..",
                                        "vn.kehoach.citation..",
                                        "vn.kehoach.check..",
                                        "vn.kehoach.policy..",
                                        "vn.kehoach.document..",
                                        "vn.kehoach.compose..",
                                        "vn.kehoach.render..",
                                        "vn.kehoach.compiler..")
                                .and(DescribedPredicate.not(BEFORE_A_BUILD)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
                .check(MAIN);
    }

    @Test
    void reportsAreMadeOfRulesOfWordsOfLetters() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("vn.kehoach.report.text")
                .layer("messages")
                .definedBy("vn.kehoach.report.messages")
                .layer("rules")
                .definedBy("vn.kehoach.report.rules")
                .layer("baseline")
                .definedBy("vn.kehoach.report.baseline")
                .layer("formats")
                .definedBy("vn.kehoach.report.formats")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("messages")
                .mayOnlyAccessLayers("text")
                .whereLayer("rules")
                .mayOnlyAccessLayers("text", "messages")
                .whereLayer("baseline")
                .mayOnlyAccessLayers("text", "messages")
                .check(MAIN);
    }

    @Test
    void theLowestPackagesCallNoOtherPackage() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.kehoach.source..",
                        "vn.kehoach.document..",
                        "vn.kehoach.citation..",
                        "vn.kehoach.search..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("vn.kehoach..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "vn.kehoach.source..",
                                                        "vn.kehoach.document..",
                                                        "vn.kehoach.citation..",
                                                        "vn.kehoach.search.."))))
                .check(MAIN);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("vn.kehoach.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void aRendererKnowsNothingOfPlansAndOfOtherRenderers() {
        slices().matching("vn.kehoach.render.(*)..").should().notDependOnEachOther().check(MAIN);
    }

    @Test
    void eachLibraryIsKnownToOnePackage() {
        only("vn.kehoach.yaml..", "tools.jackson.dataformat..", "org.snakeyaml..");
        only(
                List.of(
                        "vn.kehoach.yaml..",
                        "vn.kehoach.report..",
                        "vn.kehoach.conform..",
                        "vn.kehoach.schema..",
                        "vn.kehoach.listing..",
                        "vn.kehoach.serve.."),
                "tools.jackson..");
        noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.kehoach.yaml..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JsonParser.class)
                .check(MAIN);
        only("vn.kehoach.compose..", "freemarker..");
        only(
                List.of("vn.kehoach.render.pdf..", "vn.kehoach.sign.."),
                "org.openpdf..",
                "com.lowagie..");
        only(
                List.of("vn.kehoach.archive..", "vn.kehoach.conform.page.."),
                "org.apache.pdfbox..",
                "org.apache.fontbox..");
        only("vn.kehoach.lsp..", "org.eclipse.lsp4j..");
        only("vn.kehoach.cli..", "picocli..");
    }

    private static void only(String user, String... library) {
        only(List.of(user), library);
    }

    private static void only(List<String> users, String... library) {
        String[] user = users.toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(MAIN);
        assertThat(MAIN.stream().filter(resideInAnyPackage(user)))
                .as("users of " + Arrays.toString(library))
                .anyMatch(type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each ->
                                        resideInAnyPackage(library).test(each.getTargetClass())));
    }

    @Test
    void onlyTheCommandLineKnowsClockLocaleConsoleAndEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.kehoach.cli..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "the clock, the default locale or time zone or the environment",
                                call -> {
                                    String name = call.getName();
                                    JavaClass owner = call.getTargetOwner();
                                    return name.equals("now")
                                                    && owner.getPackageName()
                                                            .startsWith("java.time")
                                            || name.equals("getDefault")
                                                    && (owner.isEquivalentTo(Locale.class)
                                                            || owner.isEquivalentTo(TimeZone.class))
                                            || owner.isEquivalentTo(System.class)
                                                    && (name.startsWith("currentTime")
                                                            || name.startsWith("nanoTime")
                                                            || name.equals("getenv")
                                                            || name.equals("exit")
                                                            || name.equals("console"));
                                }))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Util",
                "Utils",
                "Helper",
                "Manager",
                "Handler",
                "Service",
                "Impl",
                "Base",
                "Data",
                "Info",
                "Constants",
                "Factory",
                "Processor",
                "Validator",
                "Abstract",
                "Context"
            })
    void noNameEndsInAWordThatSaysNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).allowEmptyShould(true).check(MAIN);
    }

    @Test
    void plansAndDocumentsAreValues() {
        DescribedPredicate<JavaClass> walk =
                DescribedPredicate.describe(
                        "the one walk over a document's words",
                        type -> type.getSimpleName().equals("DocumentText"));
        classes()
                .that()
                .resideInAnyPackage("vn.kehoach.model..", "vn.kehoach.document..")
                .and(DescribedPredicate.not(walk))
                .and(DescribedPredicate.not(simpleNameEndingWith("package-info")))
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould(beSealedInterfaces())
                .check(MAIN);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> beSealedInterfaces() {
        return com.tngtech.archunit.lang.ArchCondition.from(
                DescribedPredicate.describe(
                        "be sealed interfaces",
                        type -> type.isInterface() && type.reflect().isSealed()));
    }

    @Test
    void problemsAreRecords() {
        classes()
                .that()
                .areAssignableTo(Problem.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MAIN.getPackage("vn.kehoach").getSubpackagesInTree())
                .hasSizeGreaterThan(15)
                .filteredOn(each -> !each.getClasses().isEmpty())
                .allMatch(ArchitectureTest::isNullMarked);
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.isAnnotatedWith(NullMarked.class);
    }

    @Test
    void nothingIsInheritedThatIsNotMeantToBe() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.not(simpleNameEndingWith("package-info")))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }
}
