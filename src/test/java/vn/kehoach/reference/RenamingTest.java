package vn.kehoach.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.reference.Renaming.Possible;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.EntityKind;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

class RenamingTest {
    private static final SamplePlans SAMPLES = new SamplePlans(Overlay.NONE);

    /** Every fortieth is tried: each takes as long as a check of both plans. */
    private static final int STEP = 40;

    @TempDir Path folder;

    @Test
    void afterEachRenamingOfTheSamplesNothingIsWrongAndRenamingBackGivesTheSameLetters()
            throws IOException {
        References before = SAMPLES.references();
        List<Declaration> all = before.declarations();
        assertThat(all).hasSizeGreaterThan(400);
        for (int i = 0; i < all.size(); i += STEP) {
            Declaration old = all.get(i);
            SamplePlans renamed = SAMPLES.with(edits(before, old, "mat-dau"));

            assertThat(renamed.diagnostics()).as(old.id()).isEmpty();
            References after = renamed.references();
            Declaration back = after.declared("mat-dau").getFirst();
            assertThat(after.of(back)).hasSameSizeAs(before.of(old));
            assertThat(renamed.with(edits(after, back, old.id())).overlay().texts())
                    .allSatisfy((file, text) -> assertThat(file).content().isEqualTo(text));
        }
    }

    /** By letters alone: an id outside of comments stands nowhere but where it was found. */
    @ParameterizedTest
    @ValueSource(strings = {"so-tu-phap", "nq-30", "grdp-growth", "nhiem-vu"})
    void findsEachPlaceAtWhichTheLettersOfTheSamplesHaveIt(String id) throws IOException {
        References references = SAMPLES.references();
        Pattern letters = Pattern.compile("(?<![a-z0-9-])" + id + "(?![a-z0-9-])");
        List<Declaration> declared = references.declared(id);
        assertThat(declared).isNotEmpty();
        long found =
                declared.stream().flatMap(each -> references.of(each).stream()).distinct().count();
        long written = 0;
        try (var files = Files.walk(Path.of("plans"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String text = Files.readString(file).replaceAll("(?m)(^| )#.*$", "");
                written += letters.matcher(text).results().count();
            }
        }

        assertThat(found).isEqualTo(written).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lead: x-y                  | lead: z",
                "lead: [x-y, a]             | lead: [z, a]",
                "lead: ['x-y', \"x-y\"]     | lead: ['z', \"z\"]",
                "lead: \"x\\x2dy\"          | lead: \"z\"",
                "lead: >-\\n          x-y   | lead: >-\\n          z",
                "support: {}                | ",
            })
    void leavesQuotesBlocksAndNeighboursAsTheyWere(String lead, String expected)
            throws IOException {
        String text = tasks(lead.replace("\\n", "\n"), "Nội dung");
        if (expected == null) {
            assertThat(places(text)).hasSize(1);
        } else {
            assertThat(renamed(text, "x-y", "z"))
                    .isEqualTo(tasks(expected.replace("\\n", "\n"), "Nội dung"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "${x-y}, ${x-y|short};                     ${z}, ${z|short}",
                "'𝔸 it''s ${x-y}';                         '𝔸 it''s ${z}'",
                "\"\\u0110ề án ${x\\u002dy|short}\";        \"\\u0110ề án ${z|short}\"",
                "Ấn định ${task:x-y} và ${x-y};            Ấn định ${task:x-y} và ${z}",
                "$${x-y} ${x-y};                           $${x-y} ${z}",
            })
    void changesMentionsInProseAndNothingElseOfIt(String prose, String expected)
            throws IOException {
        assertThat(renamed(tasks("lead: a", prose), "x-y", "z"))
                .isEqualTo(tasks("lead: a", expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${task:n1};             TASK;            n1; ${task:z}",
                "${count:tasks/g1};      TASK_GROUP;      g1; ${count:tasks/z}",
                "${count:tasks/tasks};   TASK_GROUP;      tasks; ${count:tasks/z}",
                "${task:task};           TASK;            task; ${task:z}",
            })
    void changesTheIdOfAMentionAndNotItsKind(
            String mention, EntityKind kind, String id, String expected) throws IOException {
        String text =
                tasks("lead: a", mention)
                        .replace("id: g1", "id: " + (kind == EntityKind.TASK_GROUP ? id : "g1"))
                        .replace("id: n1", "id: " + (kind == EntityKind.TASK ? id : "n1"));
        assertThat(renamed(text, id, "z", each -> each.kind() == kind)).contains(expected);
    }

    @Test
    void namesInSourcesChangeTooThoughNobodyPrintsThem() throws IOException {
        String text = tasks("lead: a", "Nội dung").replace("due:", "source: theo ${x-y}\n    due:");

        assertThat(renamed(text, "x-y", "z")).contains("source: theo ${z}");
    }

    @Test
    void anIdOfAnotherPlanIsAnotherThing() throws IOException {
        References references = SAMPLES.references();
        List<Declaration> same =
                references.declarations().stream()
                        .filter(each -> references.declared(each.id()).size() > 1)
                        .toList();

        assertThat(same).isNotEmpty();
        assertThat(same)
                .allSatisfy(each -> {
                    String own = each.place().file().path().replaceFirst("^(plans/[^/]*/).*", "$1");
                    assertThat(references.of(each))
                            .allSatisfy(
                                    one -> assertThat(one.span().file().path()).startsWith(own));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tư pháp,    Malformed",
        "so--tu,        Malformed",
        "all,           Reserved",
        "null,          Reserved",
        "so-xay-dung,   Taken",
        "nq-30,         Taken",
        "so-tu-phap,    Possible"
    })
    void saysWhyAnIdCannotBeHad(String id, String kind) {
        References references = SAMPLES.references();
        Declaration agency = references.declared("so-tu-phap").getFirst();

        assertThat(Renaming.of(references, agency, id).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void whatIsDeclaredTwiceIsNotRenamed() throws IOException {
        String text = tasks("lead: a", "Nội dung");
        References references = references(text.replace("groups:", "groups:\n" + group(text)));

        assertThat(Renaming.of(references, references.declared("n1").getFirst(), "z"))
                .isInstanceOf(Renaming.Ambiguous.class);
    }

    private static String group(String tasks) {
        return tasks.substring(tasks.indexOf('\n') + 1).stripTrailing();
    }

    private static String tasks(String lead, String content) {
        return """
        groups:
        - id: g1
          heading: Nhóm
          assignments:
          - %s
            tasks:
            - id: n1
              content: %s
              due: 2024
        """
                .formatted(lead, content);
    }

    private static List<Edit> edits(References references, Declaration declaration, String id) {
        return ((Possible) Renaming.of(references, declaration, id)).edits();
    }

    private String renamed(String tasks, String id, String by) throws IOException {
        return renamed(tasks, id, by, each -> true);
    }

    private String renamed(String tasks, String id, String by, Predicate<Declaration> wanted)
            throws IOException {
        References references = references(tasks);
        Declaration declaration =
                references.declared(id).stream().filter(wanted).findFirst().orElseThrow();
        StringBuilder text = new StringBuilder(tasks);
        edits(references, declaration, by).reversed().stream()
                .filter(each -> each.span().file().path().endsWith("tasks.yaml"))
                .forEach(each ->
                        text.replace(
                                each.span().start().offset(),
                                each.span().end().offset(),
                                each.replacement()));
        return text.toString();
    }

    private List<Occurrence> places(String tasks) throws IOException {
        References references = references(tasks);
        return references.of(references.declared("x-y").getFirst());
    }

    private References references(String tasks) throws IOException {
        Path plan = Files.createDirectories(folder.resolve("p"));
        Files.writeString(plan.resolve("plan.yaml"), "id: p\n");
        Files.writeString(plan.resolve("tasks.yaml"), tasks);
        Files.writeString(
                folder.resolve("assignees.yaml"),
                "assignees:\n"
                        + "- { id: x-y, kind: agency, name: X }\n"
                        + "- { id: a, kind: agency, name: A }\n");
        return References.of(
                List.of(new PlanCompiler(folder, new Templates(List.of()), null).read(plan)));
    }
}
