package vn.kehoach.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;

import java.util.Optional;

/** How sources are laid out. */
@NullMarked
class FormatterTest {
    private static String of(Form form, String text) {
        String once =
                Formatter.format(new SourceFile("x.yaml", text), form, new Diagnostics())
                        .orElseThrow();
        String twice =
                Formatter.format(new SourceFile("x.yaml", once), form, new Diagnostics())
                        .orElseThrow();
        assertThat(twice).as("laid out again").isEqualTo(once);
        return once;
    }

    @Test
    void keysTakeTheirPlacesAndComeWithTheirComments() {
        assertThat(
                        of(
                                Form.TASKS,
                                """
                                groups:
                                - heading: Một   # tên nhóm
                                  # các việc
                                  assignments:
                                      -   tasks:
                                            - due: 2024   # hạn
                                              content: Việc
                                              id: a
                                            # cuối danh sách
                                          # ai làm
                                          lead:   so-y-te

                                  # mã nhóm
                                  id: nhom
                                # hết tệp
                                """))
                .isEqualTo(
                        """
                        groups:
                          # mã nhóm
                          - id: nhom
                            heading: Một   # tên nhóm
                            # các việc
                            assignments:
                              # ai làm
                              - lead: so-y-te
                                tasks:
                                  - id: a
                                    content: Việc
                                    due: 2024   # hạn
                                  # cuối danh sách
                        # hết tệp
                        """);
    }

    @Test
    void theHeadOfAFileStaysAndACommentThatSilencesGoesWithItsEntry() {
        assertThat(
                        of(
                                Form.PLAN,
                                """
                                # yaml-language-server: $schema=plan.json
                                # Kế hoạch mẫu.

                                # kehoach: bỏ qua TSK-03: lý do
                                kind: ke-hoach
                                id: x
                                """))
                .isEqualTo(
                        """
                        # yaml-language-server: $schema=plan.json
                        # Kế hoạch mẫu.

                        id: x
                        # kehoach: bỏ qua TSK-03: lý do
                        kind: ke-hoach
                        """);
    }

    /** Above the dash it would silence the whole task. */
    @Test
    void aCommentThatSilencesOneEntryOfAnElementNeverComesAboveItsDash() {
        String task =
                """
                tasks:
                  - content: Việc
                    # kehoach: bỏ qua TSK-03: lý do
                    id: a
                """;
        assertThat(of(Form.ASSIGNMENT, task)).isEqualTo(task);
    }

    @Test
    void whatSilencesAnElementInBracketsStillCoversAllOfIt() {
        String long1 = "a".repeat(60);
        assertThat(
                        of(
                                Form.PLAN,
                                "recipients:\n  - { text: %s,\n      note: %s } # lý do\n"
                                        .formatted(long1, long1)))
                .isEqualTo(
                        "recipients:\n  # lý do\n  - text: %s\n    note: %s\n"
                                .formatted(long1, long1));
        String silencing =
                "recipients:\n  - { text: %s,\n    note: %s } # kehoach: bỏ qua TSK: lý do\n"
                        .formatted(long1, long1);
        assertThat(of(Form.PLAN, silencing)).isEqualTo(silencing);
    }

    @Test
    void quotesStandWhereTheyAreNeeded() {
        assertThat(
                        of(
                                Form.ENTRY,
                                """
                                - 'Sở Y tế'
                                - "2026"
                                - '012'
                                - 1.500
                                - "yes"
                                - 'Gồm: a, b'
                                - "Chương trình #5"
                                - "Chương trình số #5"
                                - '"Hà Nội" xanh'
                                - "'a' và \\"b\\""
                                - "- gạch"
                                - "null"
                                - null
                                - "${nq-30} và ${nq-31}"
                                - [ 'a, b',"${x}", "c" ]
                                - "không\\u00a0ngắt"
                                - ""
                                """))
                .isEqualTo(
                        """
                        - Sở Y tế
                        - 2026
                        - "012"
                        - "1.500"
                        - "yes"
                        - "Gồm: a, b"
                        - "Chương trình #5"
                        - "Chương trình số #5"
                        - '"Hà Nội" xanh'
                        - "'a' và \\"b\\""
                        - "- gạch"
                        - "null"
                        - null
                        - ${nq-30} và ${nq-31}
                        - ["a, b", "${x}", c]
                        - "không\\u00a0ngắt"
                        - ""
                        """);
    }

    @Test
    void figuresStandInQuotes() {
        assertThat(of(Form.INDICATOR, "targets: {2030: 20,2025: '17', 2026: {text: Xong}}\n"))
                .isEqualTo("targets: { 2025: \"17\", 2026: { text: Xong }, 2030: \"20\" }\n");
    }

    @Test
    void longProseIsFoldedAndLineEndsAreKept() {
        String words = "một hai ba bốn năm ".repeat(12).strip();
        String folded = of(Form.TASK, "content: " + words + "\n");
        assertThat(folded).startsWith("content: >-\n  một hai").endsWith("năm\n");
        assertThat(folded.lines()).allMatch(line -> line.length() <= Wording.WIDTH);
        assertThat(of(Form.TASK, folded)).isEqualTo(folded);
        assertThat(of(Form.TASK, "content: |\n      dòng một\n\n      dòng hai\n"))
                .isEqualTo("content: |\n  dòng một\n\n  dòng hai\n");
        assertThat(of(Form.TASK, "content: >-\n    " + words.replace(" một", "  một") + "\n"))
                .contains("năm  một");
    }

    @Test
    void endsOfLinesAreThoseOfTheFile() {
        assertThat(of(Form.GOAL, "content: a\r\nid: b")).isEqualTo("id: b\r\ncontent: a\r\n");
    }

    @Test
    void registersOnOneLineStayAndIdsAreFilled() {
        String row = "- { id: x, name: " + "rất dài ".repeat(20).strip() + " }\n";
        assertThat(of(Form.ASSIGNEE, row)).isEqualTo(row);
        String ids = "aaaa-bbbb-cccc, ".repeat(20);
        String filled = of(Form.ASSIGNEE, "members: [\n " + ids + "last]\n");
        assertThat(filled).startsWith("members:\n  [aaaa-bbbb-cccc, ").endsWith(" last]\n");
        assertThat(filled.lines()).allMatch(line -> line.length() <= Wording.WIDTH);
    }

    @Test
    void commentsInBracketsAndBehindDashesAndHeadersStay() {
        assertThat(
                        of(
                                Form.ASSIGNEE,
                                """
                                members: [a,   # một
                                     b] # hai
                                officers:
                                  - # ba
                                    name: x
                                source: >-   # bốn
                                      chữ
                                """))
                .isEqualTo(
                        """
                        members: [a,   # một
                          b] # hai
                        officers:
                          - # ba
                            name: x
                        source: chữ   # bốn
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id: [a\n", "id: a\nid: b\n", "id: \"a\n", "a: &x b\n", "id:\ta\n\tb: c\n"})
    void aFileWithErrorsOfYamlHasNoLayout(String text) {
        Diagnostics found = new Diagnostics();
        Optional<String> laidOut =
                Formatter.format(new SourceFile("x.yaml", text), Form.PLAN, found);
        assertThat(laidOut).isEmpty();
        assertThat(found.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# chỉ có chú thích\n", "{}\n", "chữ\n", "{a: b, # c\n d: e}\n"})
    void whatHasNoPartsStays(String text) {
        assertThat(of(Form.PLAN, text)).isEqualTo(text);
    }
}
