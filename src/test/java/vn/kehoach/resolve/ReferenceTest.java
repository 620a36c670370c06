package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;

/** One cause, one message, at the very place. */
class ReferenceTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${khong-co}",
                "${count:tasks/khong-co}",
                "${count:indicators/khong-co}",
                "${value:khong-co@2030}",
                "${khong-co|alias}"
            })
    void whatIsNotDeclaredIsReportedOnceWhereItIsNamed(String mention) {
        plan.content("- text: Trước «" + mention + "» sau.");

        assertThat(plan.problems()).containsExactly("REF-01 «" + mention + "»");
    }

    @Test
    void anIdWrittenWrongInManyPlacesIsOneMistake() {
        plan.content(
                """
                - text: Giao «${so-aa}».
                - duties: [{ assignees: «so-aa», text: Làm. }]
                - text: Rồi «${so-aa}».
                """);

        assertThat(plan.problems()).containsExactly("REF-01 «${so-aa}» -> «so-aa» -> «${so-aa}»");
    }

    @Test
    void whereNothingOfAKindIsDeclaredThatIsSaidOnce() {
        plan.content(
                """
                - text: Đạt «${value:mot@2030}» và «${value:hai@2030}».
                - text: Gồm «${count:indicators/nhom}» chỉ tiêu.
                """);

        assertThat(plan.problems())
                .containsExactly(
                        "REF-01 «${value:mot@2030}» -> «${value:hai@2030}»"
                                + " -> «${count:indicators/nhom}»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XRF-01 ${task:khong-co}",
                "XRF-01 ${goal:khong-co}",
                "XRF-01 ${indicator:khong-co}",
                "XRF-01 ${section:khong-co}",
                "APX-03 ${appendix:khong-co}",
            })
    void aPointerThatLeadsNowhereIsReportedByTheRuleOfPointers(String codeAndMention) {
        String[] parts = codeAndMention.split(" ");
        plan.content("- text: Trước «" + parts[1] + "» sau.");

        assertThat(plan.problems()).containsExactly(parts[0] + " «" + parts[1] + "»");
    }

    @Test
    void everyKeyThatNamesSomethingIsFollowed() {
        plan.goals("- { id: g, content: Một, parent: «k1» }")
                .tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - lead: [so-a, «k2»]
                              support: «k3»
                              tasks:
                                - { id: t, content: Làm., approver: «k4», goals: [g, «k5»], indicators: [«k6»] }
                        """)
                .indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, targets: { 2030: "8" }, lead: «k7», support: [«k8»] }
                        """)
                .head("implements", "[«k9»]")
                .head("basis", "[nq, «k10»]")
                .content(
                        """
                        - goals: [g, «k11»]
                        - tasks: [nhom, «k12»]
                        - indicators: [k, «k13»]
                        - duties: [{ assignees: «k14», text: Làm. }]
                        """)
                .head("recipients", "- { to: [so-a, «k15»] }\n- { file: VT }")
                .more(
                        "assignees.yaml",
                        "- { id: x, kind: group, name: x, members: [so-a, «k16»], successors:"
                                + " «k17», superior: «k18» }")
                .more(
                        "instruments.yaml",
                        "- { id: y, kind: luat, name: Luật, replaced-by: «k19», implements:"
                                + " [«k20»], subject: \"«${k21}»\" }");

        assertThat(plan.problems()).hasSize(21).allMatch(each -> each.startsWith("REF-01 «"));
    }

    @Test
    void anIssuerThatIsNotDeclaredIsReportedOnce() {
        assertThat(plan.head("issuer", "«ubn»").problems()).containsExactly("REF-01 «ubn»");
    }

    @Test
    void whatIsOfAnotherKindIsReportedWithItsDeclaration() {
        plan.goals("- { id: «g», content: Một }").content("- goals: all\n- text: Xem «${task:g}».");

        assertThat(plan.problems()).containsExactly("REF-02 «${task:g}» -> «g»");
    }

    @Test
    void whatIsDeclaredTwiceIsReportedWithBothPlaces() {
        plan.goals("- { id: «g», content: Một }\n- { id: «g», content: Hai }")
                .content("- goals: all\n- text: ${goal:g}");

        assertThat(plan.problems()).containsExactly("REF-03 «g» -> «g»");
    }

    @Test
    void aPlansOwnFileMayNotDeclareASharedIdAgain() {
        plan.head("id", "p").content("- text: ${nq}");
        plan.more("instruments.yaml", "- { id: «nq», kind: luat, name: Luật }");

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("REF-03 «nq» -> "));
    }

    @Test
    void oneIdMayNotNameABodyAndAnInstrument() {
        plan.more("assignees.yaml", "- { id: «luat-x», kind: agency, name: Luật X }")
                .more("instruments.yaml", "- { id: «luat-x», kind: luat, name: Luật X }")
                .content("- text: ${luat-x}");

        assertThat(plan.problems()).containsExactly("REF-04 «luat-x» -> «luat-x»");
    }

    @Test
    void goalsThatContainThemselvesAreReportedOnce() {
        plan.goals(
                        """
                        - { id: a, content: A, parent: c }
                        - { id: b, content: B, parent: «a» }
                        - { id: c, content: C, parent: b }
                        - { id: d, content: D, parent: a }
                        - { id: e, content: E }
                        """)
                .content("- goals: all\n- text: ${goal:a} ${goal:d} ${goal:e}");

        assertThat(plan.problems()).containsExactly("REF-05 «a»");
    }

    @Test
    void groupsThatContainThemselvesAreReportedOnce() {
        plan.more(
                        "assignees.yaml",
                        """
                        - { id: x, kind: group, name: x, members: [y] }
                        - { id: y, kind: group, name: y, members: [so-a, «x»] }
                        - { id: z, kind: group, name: z, members: [«z»] }
                        """)
                .head("recipients", "- { to: [x, z] }\n- { assigned: all }\n- { file: VT }");

        assertThat(plan.problems()).containsExactly("REF-05 «x»", "REF-05 «z»");
    }

    @Test
    void superiorsThatStandBelowThemselvesAreReportedOnce() {
        plan.more(
                "assignees.yaml",
                """
                - { id: x, kind: agency, name: x, superior: y }
                - { id: y, kind: agency, name: y, superior: «x» }
                """);

        assertThat(plan.problems()).containsExactly("REF-05 «x»");
    }

    @Test
    void instrumentsThatCiteThemselvesAreReportedOnce() {
        plan.more(
                        "instruments.yaml",
                        """
                        - { id: x, kind: quyet-dinh, number: 1/QĐ-UBND, subject: "sửa ${y}" }
                        - { id: y, kind: quyet-dinh, number: 2/QĐ-UBND, subject: "sửa «${x}»" }
                        """)
                .content("- text: ${x}");

        assertThat(plan.problems()).containsExactly("REF-05 «${x}»");
    }

    @Test
    void valuesThatQuoteThemselvesAreReportedOnce() {
        plan.indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - id: i
                              name: GRDP
                              unit: percent
                              targets: { 2029: { text: "như ${value:i@2030}" }, 2030: { text: "như «${value:i@2029}»" } }
                        """)
                .content("- indicators: all\n- text: ${value:i@2030}");

        assertThat(plan.problems()).containsExactly("REF-05 «${value:i@2029}»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${luat|number}",
                "${luat|alias}",
                "${so-a|number}",
                "${so-a|dated}",
                "${so-a|alias}"
            })
    void aFormThatIsNotThereIsReported(String mention) {
        plan.content("- text: Theo «" + mention + "».");

        assertThat(plan.problems()).containsExactly("REF-06 «" + mention + "»");
    }

    @Test
    void aFormThatIsNotThereIsReportedInTheSubjectOfACitedInstrumentToo() {
        plan.more(
                        "instruments.yaml",
                        "- { id: x, kind: quyet-dinh, number: 1/QĐ-UBND, subject: \"theo"
                                + " «${luat|alias}»\" }")
                .content("- text: ${x}");

        assertThat(plan.problems()).containsExactly("REF-06 «${luat|alias}»");
    }

    @Test
    void aYearWithoutValueIsReported() {
        plan.indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, baseline: { year: 2025, value: "7" }, targets: { 2030: "8" } }
                        """)
                .content("- indicators: all\n- text: ${value:i@2025} «${value:i@2028}»");

        assertThat(plan.problems()).containsExactly("REF-07 «${value:i@2028}»");
    }

    @Test
    void whatIsPrintedNowhereHasNoNumberToReferTo() {
        plan.tasks(
                        """
                        - id: «nhom»
                          heading: Nhóm
                          assignments: [{ lead: so-a, tasks: [{ id: t, content: Làm. }] }]
                        """)
                .content("- text: «${task:t}»");

        assertThat(plan.problems()).containsExactly("REF-08 «${task:t}»", "REF-10 «nhom»");
    }

    @Test
    void whatIsDeclaredAndNeverPrintedIsPointedOut() {
        plan.goals("- { id: «g», content: Một }\n- { id: h, content: Hai, parent: g }")
                .indicators(
                        """
                        - id: «k»
                          heading: Kinh tế
                          indicators: [{ id: i, name: GRDP, unit: percent, targets: { 2030: "8" } }]
                        """);

        assertThat(plan.problems()).containsExactly("REF-10 «g»", "REF-10 «k»");
    }

    private static final String TWO_GROUPS =
            """
            - id: n1
              heading: Nhóm
              assignments: [{ lead: so-a, tasks: [{ id: t1, content: Làm. }] }]
            - id: n2
              heading: Nhóm
              assignments: [{ lead: so-a, tasks: [{ id: t2, content: Làm. }] }]
            """;

    @Test
    void allTasksPrintedTwiceAreReportedOnce() {
        plan.tasks(TWO_GROUPS).content("- «tasks: all»\n- «tasks: all»");

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("REF-09 "));
    }

    @Test
    void aGroupNamedTwiceInTheBodyIsReportedWhereItIsNamedAgain() {
        plan.tasks(TWO_GROUPS).content("- tasks: [n2, «n1»]\n- tasks: [«n1»]");

        assertThat(plan.problems()).containsExactly("REF-09 «n1» -> «n1»");
    }

    @Test
    void aGroupNamedTwiceInOneListIsReported() {
        plan.tasks(TWO_GROUPS).content("- tasks: [n2, n1, «n1»]");

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("REF-09 «n1»"));
    }

    @Test
    void aGoalPrintedAloneAndUnderItsParentIsReported() {
        plan.goals("- { id: g, content: Một }\n- { id: h, content: Hai, parent: g }")
                .content("- goals: [«h»]\n- goals: [«g»]");

        assertThat(plan.problems()).containsExactly("REF-09 «g» -> «h»");
    }

    @Test
    void bodyAndAppendixMayBothPrintAGroup() {
        plan.tasks(TWO_GROUPS)
                .content("- tasks: all\n- text: ${appendix:b}")
                .head("appendices", "- { id: b, title: bảng, table: tasks }");

        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void theBodyMustPointToEachAppendixNotTheAppendixItself() {
        plan.head("appendices", "- { id: «b», title: bảng, content: [\"Xem ${appendix:b}.\"] }");

        assertThat(plan.problems()).containsExactly("APX-02 «b»");
    }

    @Test
    void anIssuerNeedsALetterheadAndASymbol() {
        plan.head("issuer", "«so-a»")
                .head("signature", "{ authority: none, offices: [giám đốc], name: Trần Văn B }");

        assertThat(plan.problems())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("TT-30 «so-a» -> assignees.yaml"))
                .anyMatch(each -> each.startsWith("TT-31 «so-a» -> assignees.yaml"));
    }
}
