package vn.kehoach.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.report.Language.ENGLISH;
import static vn.kehoach.report.Language.VIETNAMESE;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.formats.Samples;
import vn.kehoach.report.messages.SampleProblem.EndsTooLate;
import vn.kehoach.report.messages.SampleProblem.Kind;
import vn.kehoach.report.messages.SampleProblem.NobodySpeaksOfIt;
import vn.kehoach.report.messages.SampleProblem.UnknownName;

import java.time.LocalDate;
import java.util.List;

class MessagesTest {
    private final Messages vietnamese = Samples.messages(VIETNAMESE);
    private final Messages english = Samples.messages(ENGLISH);

    @Test
    void fillsTheGapsOfASentenceInBothLanguages() {
        var problem = new UnknownName(Kind.AGENCY, "so-khtd", List.of("so-khdt"));

        assertThat(vietnamese.what(problem)).isEqualTo("không có cơ quan nào mang mã “so-khtd”");
        assertThat(vietnamese.why(problem)).contains("mỗi mã phải được khai báo");
        assertThat(vietnamese.hint(problem)).contains("có phải “so-khdt”?");
        assertThat(english.what(problem)).isEqualTo("there is no agency with the id “so-khtd”");
        assertThat(english.why(problem)).isEmpty();
        assertThat(english.hint(problem)).contains("did you mean “so-khdt”?");
    }

    @Test
    void knowsTheCodesWithoutReadingTheWords() {
        assertThat(Messages.codes())
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(
                        CatalogueReader.read(MessageFiles.all()).messages().values().stream()
                                .map(message -> new Code(message.code()))
                                .distinct()
                                .toList());
    }

    @Test
    void joinsAList() {
        var problem = new UnknownName(Kind.TASK, "x", List.of("a", "b", "c"));

        assertThat(vietnamese.hint(problem)).contains("có phải “a”, “b” hoặc “c”?");
        assertThat(english.hint(problem)).contains("did you mean “a”, “b” or “c”?");
    }

    @Test
    void leavesOutASegmentWithNothingToSay() {
        assertThat(vietnamese.hint(new UnknownName(Kind.TASK, "x", List.of()))).isEmpty();
        assertThat(vietnamese.what(new EndsTooLate(null, 2030))).isEqualTo("thời hạn sau năm 2030");
    }

    @Test
    void writesADateAsTheLanguageDoes() {
        var problem = new EndsTooLate(LocalDate.of(2031, 5, 9), 2030);

        assertThat(vietnamese.what(problem)).isEqualTo("thời hạn 09/5/2031 sau năm 2030");
        assertThat(english.what(problem)).isEqualTo("the deadline 2031-05-09 is after 2030");
    }

    @Test
    void namesTheProblemIfItHasNoWords() {
        var problem = new NobodySpeaksOfIt(List.of(Kind.AGENCY, Kind.TASK), null);

        assertThat(vietnamese.what(problem))
                .isEqualTo("NobodySpeaksOfIt(kinds: cơ quan hoặc nhiệm vụ, name: )");
        assertThat(vietnamese.why(problem)).isEmpty();
        assertThat(vietnamese.hint(problem)).isEmpty();
    }

    @Test
    void cutsAValueThatNobodyWouldReadToItsEnd() {
        var problem = new UnknownName(Kind.TASK, "ế".repeat(1_000_000), List.of());

        assertThat(vietnamese.what(problem)).hasSizeLessThan(200).contains("ế…”");
    }

    @Test
    void knowsTheWordsOfConstants() {
        assertThat(vietnamese.word(Severity.WARNING)).isEqualTo("cảnh báo");
        assertThat(english.word(Relation.FIRST_DECLARED_HERE)).isEqualTo("first declared here");
    }
}
