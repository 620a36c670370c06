package vn.kehoach.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.report.formats.Samples;
import vn.kehoach.report.messages.SampleProblem.EndsTooLate;
import vn.kehoach.report.messages.SampleProblem.UnknownName;

import java.util.List;

class MessageAuditTest {
    private interface Twin {
        enum Kind {
            AGENCY
        }
    }

    private static final String GOOD =
            """
            UnknownName:
              code: SMP-01
              vi: { what: "{kind} {id} {nearest}" }
              en: { what: "{kind} {id}", why: because, hint: "[{nearest:and}]" }
            Kind.AGENCY: { vi: cơ quan, en: agency }
            Kind.TASK: { vi: nhiệm vụ, en: task }
            """;

    private static List<String> faults(String words) {
        return MessageAudit.faults(List.of(UnknownName.class), Samples.catalogue(words));
    }

    @Test
    void isContentWhenWordsAndProblemsAgree() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @Test
    void missesAMessageAndAWord() {
        assertThat(faults("Kind.AGENCY: { vi: cơ quan }\nKind.TASK: { vi: nhiệm vụ, en: task }"))
                .containsExactly(
                        "UnknownName: has no words; add them to messages/*.yaml",
                        "Kind.AGENCY: en: lacks a word");
    }

    @Test
    void missesALanguageAndASentence() {
        String words = GOOD.replaceAll("vi: .* }\n  en: .*", "vi: { hint: '{kind}{id}{nearest}' }");

        assertThat(faults(words))
                .contains(
                        "UnknownName: vi: does not say what is wrong",
                        "UnknownName: en: lacks words");
    }

    @Test
    void comparesGapsWithComponents() {
        assertThat(faults(GOOD.replace("{id} {nearest}", "{it} [{nearest}]")))
                .containsExactly(
                        "UnknownName: vi: knows no {it}", "UnknownName: vi: does not use {id}");
    }

    @Test
    void comparesCodes() {
        assertThat(faults(GOOD.replace("SMP-01", "SMP-07")))
                .containsExactly("UnknownName: its code is SMP-01, not “SMP-07”");
        assertThat(faults(GOOD.replace("code: SMP-01", "")))
                .contains("UnknownName: its code is SMP-01, not “”");
        String same = GOOD + "EndsTooLate: { code: SMP-01, vi: { what: a }, en: { what: b } }";
        assertThat(
                        MessageAudit.faults(
                                List.of(UnknownName.class, EndsTooLate.class),
                                Samples.catalogue(same)))
                .contains("EndsTooLate: its code is SMP-02, not “SMP-01”");
    }

    @Test
    void tellsEnumsOfOneNameApart() {
        record Other(Twin.Kind kind) implements Problem {
            @Override
            public Code code() {
                return new Code("SMP-04");
            }
        }
        String words =
                GOOD + "Other: { code: SMP-04, vi: { what: '{kind}' }, en: { what: '{kind}' } }";

        assertThat(
                        MessageAudit.faults(
                                List.of(UnknownName.class, Other.class), Samples.catalogue(words)))
                .containsExactly("Kind.AGENCY: two enums share the name Kind");
    }

    @Test
    void findsWordsThatNobodyNeeds() {
        assertThat(
                        faults(
                                GOOD
                                        + "Gone: { code: SMP-09, vi: { what: a }, en: { what: b }"
                                        + " }\n"
                                        + "Kind.GONE: { vi: a, en: b }\n"))
                .containsExactly(
                        "Gone: there is no such problem; remove its words",
                        "Kind.GONE: no problem has such a value; remove it");
    }

    @Test
    void showsTheLineOfWhatCannotBeUnderstood() {
        String words = GOOD.replace("why: because", "because: why").replace("{kind} {id}", "{kind");

        assertThat(faults(words))
                .contains("sample.yaml:4:24: is not one of what, why, hint")
                .anyMatch(fault -> fault.startsWith("sample.yaml:3:15: “{”"));
    }
}
