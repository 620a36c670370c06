package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class ExplainCommandTest {
    @TempDir Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REF-01", "ref-01", "Ref1", "ref 01"})
    void explainsACodeAsPeopleWriteIt(String code) {
        CommandRun run = run("explain", code);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.printed()).first().isEqualTo("lỗi[REF-01]: mã không được khai báo ở đâu");
        assertThat(run.out())
                .contains(
                        "Ví dụ sai", "so-tai-chin”", "Sửa thành", "+         support: so-tai-chinh")
                .contains("Cách sửa", "Bỏ qua");
    }

    @Test
    void explainsInEnglish() {
        assertThat(run("explain", "REF-01", "--lang", "en").printed())
                .contains("error[REF-01]: an id that nothing declares", "A bad example");
    }

    @Test
    void showsHowToSilenceOnlyWhatMayBeSilenced() {
        assertThat(run("explain", "OUT-05").out()).contains("# kehoach: bỏ qua OUT-05: lý do");
        assertThat(run("explain", "TT-30").out()).doesNotContain("# kehoach:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apx", "APX", "apx-"})
    void listsTheCodesOfAGroup(String group) {
        CommandRun run = run("explain", group);

        assertThat(run.status()).isZero();
        assertThat(run.printed()).first().isEqualTo("Phụ lục (APX)");
        assertThat(run.printed()).anyMatch(line -> line.startsWith("  APX-02  lỗi"));
    }

    @Test
    void proposesTheNearestCodeAndStillExplainsTheOthers() {
        CommandRun run = run("explain", "REF-99", "REF-02");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("“REF-99”", "Có phải: REF-09?");
        assertThat(run.out()).startsWith("lỗi[REF-02]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "../x", "QQQQ", "TSK-0303", "không"})
    void refusesWhatIsNoCode(String code) {
        CommandRun run = run("explain", "--", code);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void needsACode() {
        assertThat(run("explain").status()).isEqualTo(2);
    }

    @Test
    void listsAllRules() {
        CommandRun run = run("rules");

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .contains("  AGC-01  lỗi       nội dung   cơ quan đã ngừng hoạt động")
                .contains("  SRC-01  lỗi       tệp nguồn  thiếu một tệp của kế hoạch");
    }

    @Test
    void writesTheRulesForPrograms() {
        assertThat(run("rules", "--format", "json").out())
                .startsWith("{\n  \"version\": 1,\n")
                .contains("\"code\": \"AGC-01\"", "\"vi\": {", "\"en\": {");
    }

    @Test
    void refusesAnotherFormat() {
        CommandRun run = run("rules", "--format", "xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("human, markdown, json");
    }
}
