package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Reference.Countable;
import vn.kehoach.model.Reference.Form;
import vn.kehoach.model.Reference.UnitDisplay;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskId;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlScalar;

import java.util.List;
import java.util.stream.Collectors;

class TextParserTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Text parse(String text) {
        SourceFile file = new SourceFile("text.yaml", text);
        YamlScalar scalar =
                new YamlScalar(text, YamlScalar.Style.PLAIN, file.span(0, text.length()));
        return new TextParser(diagnostics).parse(scalar);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    **đậm**                 | <STRONG đậm>
                    một *hai* ba            | một <SLANTED hai> ba
                    **Lưu ý:** nộp          | <STRONG Lưu ý:> nộp
                    ***cả hai***            | <STRONG <SLANTED cả hai>>
                    **đậm *nghiêng* đậm**   | <STRONG đậm <SLANTED nghiêng> đậm>
                    (*nghiêng*), “*x*”      | (<SLANTED nghiêng>), “<SLANTED x>”
                    **${nq-30}**            | <STRONG ${nq-30}>
                    (*) và (**)             | (*) và (**)
                    2*3*4                   | 2*3*4
                    2 * 3 * 4               | 2 * 3 * 4
                    *mở mà không đóng       | *mở mà không đóng
                    đóng mà không mở*       | đóng mà không mở*
                    *một *hai*              | *một <SLANTED hai>
                    **a *b** c*             | <STRONG a *b> c*
                    ****bốn****             | ****bốn****
                    \\*không\\*             | *không*
                    CO~2~ và m^2^           | CO<SUBSCRIPT 2> và m<SUPERSCRIPT 2>
                    10^-3^ Ca^2+^           | 10<SUPERSCRIPT -3> Ca<SUPERSCRIPT 2+>
                    a ~ b ~ c               | a ~ b ~ c
                    a^b c^                  | a^b c^
                    ~123456789~             | ~123456789~
                    $${x} giá $5            | ${x} giá $5
                    """)
    void readsEmphasis(String written, String meant) {
        assertThat(shown(parse(written.replace("\\\\", "\\")).parts())).isEqualTo(meant);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private static String shown(List<TextPart> parts) {
        return parts.stream()
                .map(part ->
                        switch (part) {
                            case TextPart.Words(String text) -> text;
                            case TextPart.Styled(TextPart.Style style, var inner) ->
                                    "<" + style + " " + shown(inner) + ">";
                            case TextPart.Mention(Reference reference, var span) -> span.text();
                        })
                .collect(Collectors.joining());
    }

    @Test
    void readsEachKindOfReference() {
        String text =
                "${nq-30} ${nq-30|full} ${so-khdt|short} ${nq-30|number} ${nq-30|alias}"
                        + " ${nq-30|dated} ${task:x} ${goal:x} ${indicator:x} ${section:x}"
                        + " ${appendix:x} ${count:tasks} ${count:indicators/g} ${value:x@2030}"
                        + " ${value:x@2030|unit}";

        assertThat(parse(text).parts())
                .filteredOn(TextPart.Mention.class::isInstance)
                .extracting("reference")
                .containsExactly(
                        new Reference.Named("nq-30", Form.BY_RULE),
                        new Reference.Named("nq-30", Form.FULL),
                        new Reference.Named("so-khdt", Form.SHORT),
                        new Reference.Named("nq-30", Form.NUMBER),
                        new Reference.Named("nq-30", Form.ALIAS),
                        new Reference.Named("nq-30", Form.DATED),
                        new Reference.ToTask(new TaskId("x")),
                        new Reference.ToGoal(new GoalId("x")),
                        new Reference.ToIndicator(new IndicatorId("x")),
                        new Reference.ToSection(new SectionId("x")),
                        new Reference.ToAppendix(new AppendixId("x")),
                        new Reference.Count(Countable.TASKS, null),
                        new Reference.Count(Countable.INDICATORS, "g"),
                        new Reference.Value(new IndicatorId("x"), 2030, UnitDisplay.WITHOUT_UNIT),
                        new Reference.Value(new IndicatorId("x"), 2030, UnitDisplay.WITH_UNIT));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void makesLineBreaksAndRunsOfSpacesOneSpace() {
        assertThat(shown(parse("  một\n\n  hai \t ba\r\n").parts())).isEqualTo("một hai ba");
    }

    @Test
    void keepsSpacesThatDoNotBreak() {
        assertThat(shown(parse("Số\u00a0\u00a023").parts())).isEqualTo("Số\u00a0\u00a023");
    }

    @Test
    void locatesAReferenceAfterRemovedSpaces() {
        TextPart mention = parse("một   hai\n   ${nq-30}").parts().get(1);

        assertThat(mention)
                .isInstanceOfSatisfying(
                        TextPart.Mention.class,
                        found -> {
                            assertThat(found.span().text()).isEqualTo("${nq-30}");
                            assertThat(found.span().toString()).isEqualTo("text.yaml:2:4");
                        });
    }

    @Test
    void takesTwoReferencesWithOneBraceForAnUnclosedOne() {
        parse("${nq-30 và ${nq-31}");

        assertThat(diagnostics.sorted())
                .extracting("problem")
                .containsExactly(new TextProblem.UnclosedReference());
    }

    @Test
    @Timeout(10)
    void takesNoLongerForTextsMadeToConfuse() {
        parse("*a ".repeat(100_000) + "b** ".repeat(100_000));
        parse("${ ".repeat(100_000));
        parse("*a **b ".repeat(100_000) + "c* d** ".repeat(100_000));
        parse("~".repeat(200_000) + "^a".repeat(100_000));
    }
}
