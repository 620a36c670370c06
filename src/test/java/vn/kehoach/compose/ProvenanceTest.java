package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.nio.file.Path;

/** Stand-ins are marked on paper, whatever they are and whatever they stand in. */
class ProvenanceTest {
    private static final String MARK = "[minh họa]";
    private static final String SENTENCE =
            "Nội dung có dấu [minh họa] là nội dung minh họa để hoàn chỉnh hình thức của văn bản,"
                    + " không phải nội dung của văn bản gốc và không có giá trị thi hành.";

    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan =
                PlanTree.in(folder)
                        .head("sample", "true")
                        .goals(
                                "- { id: g, content: Một@g }\n"
                                        + "- { id: h, content: Hai@h, parent: g }")
                        .indicators(
                                """
                                - id: k
                                  heading: Kinh tế@k
                                  indicators: [{ id: i, name: GRDP@i, unit: percent, targets: { 2030: "8" } }]
                                """)
                        .tasks(
                                """
                                - id: n
                                  heading: Nhóm@n
                                  assignments: [{ lead: so-a, tasks: [{ id: t, content: Làm@t }] }]
                                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
                    - { text: Lời }                                                                         # Lời [minh họa]
                    - { note: Lời }                                                                         # Ghi chú: Lời [minh họa]
                    - { points: [Lời] }                                                                     # a) Lời [minh họa]
                    - { bullets: [{ text: Lời, points: [Sâu] }] }                                           # a) Sâu [minh họa]
                    - { paragraphs: [Lời] }                                                                 # 1. Lời [minh họa]
                    - { heading: Đầu, content: [Lời] }                                                      # 1. Đầu [minh họa]/Lời [minh họa]
                    - { goals: all }                                                                        # - Một@g [minh họa]/+ Hai@h [minh họa]
                    - { tasks: all }                                                                        # 1. Nhóm@n [minh họa]/Sở An toàn chủ trì thực hiện: [minh họa]/Làm@t [minh họa]
                    - { duties: [{ assignees: so-a, text: Lời }] }                                          # 1. Sở An toàn [minh họa]/Lời [minh họa]
                    - { indicators: all, columns: [name] }                                                  # Kinh tế@k [minh họa]/GRDP@i [minh họa]
                    - { table: { caption: Bảng, columns: [{ heading: Cột }], rows: [[Ô]] } }                # Bảng [minh họa]
                    - { table: { columns: [{ heading: Cột }], rows: [[Ô]] } }                               # [minh họa]
                    - { funding: { unit: đồng, years: [2026], sources: [{ name: Vốn, amounts: { 2026: "1" } }] } } # 1 | Vốn [minh họa]
                    - { form: { title: Mẫu, lines: [Tên] } }                                                # Mẫu [minh họa]
                    """)
    void everyBlockThatIsAStandInIsMarked(String block, String lines) {
        plan.content(block.substring(0, block.lastIndexOf('}')) + ", provenance: illustrative }");

        for (String line : lines.split("/")) {
            assertThat(plan.print().body()).anyMatch(each -> each.startsWith(line));
        }
    }

    @Test
    void partsInsideStandInsAreMarkedWhereverTheyStand() {
        plan.head(
                        "body",
                        "- { heading: Phần, provenance: illustrative, content: [{ tasks: all }, Xem"
                                + " ] }")
                .goals(
                        "- { id: g, content: Một, provenance: illustrative }\n"
                                + "- { id: h, content: Hai, parent: g }");

        Printed printed = plan.print();

        assertThat(printed.body())
                .startsWith(SENTENCE, "I. PHẦN " + MARK, "1. Nhóm@n " + MARK)
                .allMatch(line -> line.contains(MARK));
    }

    @Test
    void singleItemsAreMarkedAlone() {
        plan.goals(
                        "- { id: g, content: Một }\n"
                                + "- { id: h, content: Hai, parent: g, provenance: illustrative }")
                .content(
                        """
                        - goals: all
                        - points: [Thật, { text: Giả, provenance: illustrative }]
                        - duties:
                            - { assignees: so-a, text: Thật }
                            - { assignees: so-b, text: Giả, provenance: illustrative }
                        """)
                .head(
                        "signature",
                        "{ authority: TM, offices: [chủ tịch], name: Lê B, provenance: illustrative"
                                + " }")
                .head("recipients", "- { text: Báo, provenance: illustrative }\n- { file: VT }");

        Printed printed = plan.print();

        assertThat(printed.body())
                .contains(
                        "- Một",
                        "+ Hai " + MARK,
                        "a) Thật",
                        "b) Giả " + MARK,
                        "1. Sở An toàn",
                        "2. Sở Biển " + MARK);
        assertThat(printed.lines(StyleName.SIGNER)).containsExactly("Lê B " + MARK);
        assertThat(printed.lines(StyleName.RECIPIENT))
                .containsExactly("- Báo " + MARK + ";", "- Lưu: VT.");
    }

    @Test
    void anAppendixThatIsAStandInIsMarkedWithAllInIt() {
        plan.content("- text: ${appendix:b}")
                .head(
                        "appendices",
                        """
                        - id: b
                          title: bảng
                          table: tasks
                          columns: [number, content]
                          provenance: illustrative
                        """);

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.APPENDIX_TITLE)).containsExactly("BẢNG " + MARK);
        assertThat(printed.rows())
                .containsExactly(
                        "STT | Nội dung nhiệm vụ", "I | Nhóm@n " + MARK, "1 | Làm@t " + MARK);
    }

    @Test
    void theFirstPageSaysWhatTheMarkMeansWhereThereIsOne() {
        plan.head("notice", "Đây là mẫu.").content("- { text: Lời, provenance: illustrative }");
        Printed marked = plan.print();
        plan.content("- text: Lời");
        Printed unmarked = plan.print();

        assertThat(marked.lines(StyleName.NOTICE)).containsExactly("Đây là mẫu.", SENTENCE);
        assertThat(unmarked.lines(StyleName.NOTICE)).containsExactly("Đây là mẫu.");
    }

    @ParameterizedTest
    @CsvSource({
        "issued, false, OUT-05",
        "issued, true, ''",
        "draft, false, ''",
        "submitted, false, ''",
    })
    void onlyASampleMayBeIssuedWithStandIns(String stage, String sample, String problem) {
        plan.head("stage", "«" + stage + "»")
                .head("sample", sample)
                .content(
                        "- { text: Lời, provenance: illustrative }\n- goals: all\n- tasks: all\n"
                                + "- indicators: all");

        if (problem.isEmpty()) {
            assertThat(plan.problems()).isEmpty();
        } else {
            assertThat(plan.problems())
                    .containsExactly(
                            problem
                                    + " «issued» -> p/plan.yaml:13:9"
                                    + " { text: Lời, provenance: illustrative }");
        }
    }
}
