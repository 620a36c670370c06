package vn.kehoach.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Each word "X1", "X2" of a text is a place where TSK-03 is found. */
class SuppressionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Set<Code> CODES =
            Set.of(new Code("TSK-03"), new Code("TSK-04"), new Code("DLN-01"), new Code("REF-01"));

    private record Found(String name, Silence silence) implements Problem {
        @Override
        public Code code() {
            return new Code(name);
        }
    }

    /** What is reported: "X1" for what was found there, "SUP-01@3" for a fault of line 3. */
    private static String reported(
            String text, String code, Silence silence, @Nullable LocalDate day) {
        SourceFile file = new SourceFile("tasks.yaml", text);
        YamlNode root = new YamlReader(new Diagnostics()).read(file).orElseThrow();
        Policy policy = Policy.of(List.of(root), new Circumstances(day, () -> CODES));
        List<Diagnostic> found =
                Pattern.compile("X[0-9]")
                        .matcher(text)
                        .results()
                        .map(each ->
                                Diagnostic.of(
                                        new Found(code, silence),
                                        file.span(each.start(), each.end())))
                        .toList();
        Judgement judgement = policy.judge(found);
        Diagnostics all = new Diagnostics();
        policy.faults().forEach(all::add);
        judgement.reported().forEach(all::add);
        policy.unused(judgement).forEach(all::add);
        return all.sorted().stream()
                .map(each ->
                        each.problem() instanceof Found
                                ? each.span().text()
                                : each.code() + "@" + each.span().start().line())
                .collect(Collectors.joining(" "));
    }

    private static String reported(String text) {
        return reported(text, "TSK-03", Silence.ALLOWED, DAY);
    }

    @Test
    void aCommentOnItsOwnLineCoversTheEntryThatFollowsWithAllInIt() {
        assertThat(
                        reported(
                                """
                                a: X1
                                # kehoach: bỏ qua TSK-03: lý do
                                b:
                                  - c: X2
                                    d: X3
                                e: X4
                                """))
                .isEqualTo("X1 X4");
    }

    @Test
    void blankLinesAndOtherCommentsMayStandBetween() {
        assertThat(
                        reported(
                                """
                                # kehoach: bỏ qua TSK-03: lý do

                                # Một lời khác.
                                a: X1
                                b: X2
                                """))
                .isEqualTo("X2");
    }

    @Test
    void aCommentAboveAnElementCoversAllOfIt() {
        assertThat(
                        reported(
                                """
                                tasks:
                                  # kehoach: bỏ qua TSK-03: lý do
                                  - id: X1
                                    content: X2
                                  - id: X3
                                """))
                .isEqualTo("X3");
    }

    @Test
    void aDashMayStandAlone() {
        assertThat(
                        reported(
                                "tasks:\n"
                                        + "  # kehoach: ignore TSK-03: x\n"
                                        + "  -\n"
                                        + "    id: X1\n"
                                        + "  -\n"
                                        + "    id: X2\n"))
                .isEqualTo("X2");
    }

    @Test
    void aCommentBehindAValueCoversItsEntryAndNotTheElementAround() {
        assertThat(
                        reported(
                                """
                                tasks:
                                  - id: X1  # kehoach: bỏ qua TSK-03: lý do
                                    content: X2
                                """))
                .isEqualTo("X2");
    }

    @Test
    void aCommentBehindAKeyCoversAllBelowIt() {
        assertThat(reported("a: # kehoach: bỏ qua TSK-03: x\n  - X1\n  - b: X2\nc: X3\n"))
                .isEqualTo("X3");
    }

    @Test
    void aCommentBehindAnElement() {
        assertThat(reported("a:\n  - X1 # kehoach: bỏ qua TSK-03: x\n  - X2\n")).isEqualTo("X2");
        assertThat(reported("a:\n  - {b: X1, c: X2} # kehoach: bỏ qua TSK-03: x\n  - X3\n"))
                .isEqualTo("X3");
    }

    @Test
    void flowCollections() {
        assertThat(reported("a: [X1, X2] # kehoach: bỏ qua TSK-03: x\nb: X3\n")).isEqualTo("X3");
        assertThat(
                        reported(
                                """
                                a: [
                                  X1,
                                  # kehoach: bỏ qua TSK-03: lý do
                                  X2,
                                  X3, # kehoach: bỏ qua TSK-03: lý do
                                  X4
                                ]
                                """))
                .isEqualTo("X1 X4");
        assertThat(reported("a: [\n  X1,\n  X2\n] # kehoach: bỏ qua TSK-03: x\nb: X3\n"))
                .isEqualTo("X3");
    }

    @Test
    void aCommentBehindTheLastLineOfAText() {
        assertThat(reported("a: \"X1\n  X2\" # kehoach: bỏ qua TSK-03: x\nb: X3\n"))
                .isEqualTo("X3");
    }

    @Test
    void aCommentBehindTheHeaderOfABlock() {
        assertThat(reported("a: | # kehoach: bỏ qua TSK-03: x\n  X1\nb: X2\n")).isEqualTo("X2");
    }

    @Test
    void aCommentAfterABlockIsNoPartOfIt() {
        assertThat(reported("a: |\n  X1\n\n# kehoach: bỏ qua TSK-03: x\nb: X2\n")).isEqualTo("X1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  # kehoach: bỏ qua TSK-03: x\n  X1\n",
                "a: >\n  lời\n\n  # kehoach: bỏ qua TSK-03: x\n  X1\n",
                "a: \"# kehoach: bỏ qua TSK-03: x\"\nb: X1\n",
                "a: '# kehoach: bỏ qua TSK-03: x'\nb: X1\n",
                "a: \"lời\n  # kehoach: bỏ qua TSK-03: x\"\nb: X1\n",
                "a: 'it''s\n  # kehoach: bỏ qua TSK-03: x'\nb: X1\n",
                "a#kehoach:\n  X1\n",
                "a: x#kehoach:bỏ qua TSK-03\nb: X1\n",
                "# Viết # kehoach: bỏ qua TSK-03: lý do\na: X1\n",
                "a: b # như # kehoach: bỏ qua TSK-03: lý do\nb: X1\n",
                "# kehoach: công cụ biên dịch kế hoạch\na: X1\n",
                "# kehoach build plans/a\na: X1\n"
            })
    void whatIsNoCommentToUsSilencesNothingAndIsNotBlamed(String text) {
        assertThat(reported(text)).isEqualTo("X1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# kehoach: bỏ qua TSK-03: lý do",
                "#kehoach:bỏ qua TSK-03:lý do",
                "#  Kehoach :  Bỏ  Qua  tsk-03 : lý do: thật",
                "#\tkehoach:\tbỏ qua\tTSK-03\t: lý do",
                "# kehoach: bo\u0309 qua TSK-03: lý do",
                "# kehoach: bo qua TSK-03: ly do",
                "# kehoach: IGNORE TSK-03: reason",
                "# kehoach: bỏ qua TSK: lý do",
                "# kehoach: bỏ qua TSK-03 đến 2026-06-01: lý do",
                "# kehoach: ignore TSK-03 until 2026-12-31: reason"
            })
    void formsOfTheOrder(String comment) {
        assertThat(reported(comment + "\na: X1\nb: X2\n")).isEqualTo("X2");
        assertThat(reported("a: X1 " + comment + "\nb: X2\n")).isEqualTo("X2");
        assertThat(reported((comment + "\na: X1\nb: X2\n").replace("\n", "\r\n"))).isEqualTo("X2");
    }

    @Test
    void severalRulesEachWithItsOwnFate() {
        assertThat(reported("# kehoach: bỏ qua TSK-03,DLN-01 , TSK-04: x\na: X1\n"))
                .isEqualTo("SUP-01@1 SUP-01@1");
    }

    @Test
    void anExpiredOneSilencesNoMore() {
        String text = "# kehoach: bỏ qua TSK-03 đến 2026-05-31: x\na: X1\n";
        assertThat(reported(text)).isEqualTo("SUP-02@1 X1");
        assertThat(reported(text, "TSK-03", Silence.ALLOWED, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# kehoach: bỏ qua TSK-03", "# kehoach: bỏ qua TSK-03:  "})
    void aReasonIsRequired(String comment) {
        assertThat(reported(comment + "\na: X1\n")).isEqualTo("SUP-03@1");
    }

    @Test
    void anUnknownRule() {
        assertThat(reported("# kehoach: bỏ qua TSK-30: x\na: X1\n")).isEqualTo("SUP-04@1 X1");
        assertThat(reported("# kehoach: bỏ qua KSK: x\na: X1\n")).isEqualTo("SUP-04@1 X1");
    }

    @Test
    void whatCannotBeSilencedIsStillSaid() {
        assertThat(
                        reported(
                                "# kehoach: bỏ qua REF-01: x\na: X1\nb: X2\n",
                                "REF-01",
                                Silence.NEVER,
                                DAY))
                .isEqualTo("SUP-05@1 X1 X2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# kehoach: bỏ qua mọi lỗi",
                "# kehoach: bỏ qua",
                "# kehoach: tắt TSK-03: lý do",
                "# kehoach: bỏ qua TSK-03 và DLN-01 cùng: lý do",
                "# kehoach: bỏ qua TSK-03; DLN-01: lý do"
            })
    void anOrderThatCannotBeReadIsSaid(String comment) {
        assertThat(reported(comment + "\na: X1\n")).isEqualTo("SUP-06@1 X1");
    }

    @Test
    void aDayMustBeReal() {
        assertThat(reported("# kehoach: bỏ qua TSK-03 đến 2026-02-30: x\na: X1\n"))
                .isEqualTo("SUP-07@1");
    }

    @Test
    void aCommentThatNothingFollows() {
        assertThat(reported("a: X1\n# kehoach: bỏ qua TSK-03: x\n")).isEqualTo("X1 SUP-01@2");
        assertThat(reported("a: X1\n# kehoach: bỏ qua TSK-03: x")).isEqualTo("X1 SUP-01@2");
    }

    @Test
    void aCommentInsideANestedBlockGoesWithWhatFollowsIt() {
        assertThat(
                        reported(
                                """
                                a:
                                  - b: X1
                                  # kehoach: bỏ qua TSK-03: lý do
                                c: X2
                                d: X3
                                """))
                .isEqualTo("X1 X3");
    }
}
