package vn.kehoach.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;

class RepairerTest {
    @TempDir private Path folder;
    private PlantedPlan plan;

    @BeforeEach
    void plant() throws IOException {
        plan = PlantedPlan.in(folder);
    }

    private void assertRepaired(String broken, String mended) throws IOException {
        Files.writeString(plan.tasks(), broken);
        assertThat(plan.codes()).isNotEmpty();
        plan.repaired();
        assertThat(plan.text(plan.tasks())).isEqualTo(mended);
        assertThat(plan.codes()).isEmpty();
        assertThat(plan.repairs().files()).isEmpty();
    }

    private String tasks() throws IOException {
        return plan.text(plan.tasks());
    }

    @Test
    void aPlanWithoutFaultsStaysAsItIs() {
        assertThat(plan.repaired().files()).isEmpty();
    }

    @Test
    void onlyTheBytesConcernedChange() throws IOException {
        String mixed =
                "# ghi chú   đầu tệp\t\r\n"
                        + tasks().replace("    heading", "    # giữ lại  \r\n    heading")
                                .replace("quy định.\n", "quy định.\r\n")
                                .stripTrailing();
        assertRepaired(
                mixed.replace("2026-12-31", "31/12/2026   # hạn cũ"),
                mixed.replace("2026-12-31", "2026-12-31   # hạn cũ"));
    }

    @Test
    void everyLetterWrittenApartIsJoinedAndNoOther() throws IOException {
        String apart = Normalizer.normalize("Rà soát", Normalizer.Form.NFD);
        String comment = "# " + apart + "\n";
        assertRepaired(comment + tasks().replace("Rà soát", apart), comment + tasks());
    }

    @Test
    void theByteOrderMarkGoes() throws IOException {
        assertRepaired("\ufeff" + tasks(), tasks());
    }

    @Test
    void whatCannotBeSeenGoesAndWhatLooksLikeASpaceBecomesOne() throws IOException {
        assertRepaired(
                tasks().replace("due: ", "due:\u00a0").replace("soát", "so\u200bát\u00ad"),
                tasks());
        assertRepaired(tasks().replace("Rà soát quy", "Rà\tsoát\tquy"), tasks());
    }

    @Test
    void quotesStay() throws IOException {
        assertRepaired(
                tasks().replace("2026-12-31", "\"Quý IV/2026\""),
                tasks().replace("2026-12-31", "\"2026-Q4\""));
    }

    @Test
    void whatMayMeanSomethingElseIsLeftToPeople() throws IOException {
        String written = tasks();
        for (String due : new String[] {"trước 31/12/2026", "yearli", "6 tháng", "31/13/2026"}) {
            Files.writeString(plan.tasks(), written.replace("2026-12-31", due));
            assertThat(plan.repaired().files()).as(due).isEmpty();
            assertThat(plan.codes()).as(due).containsExactly("VAL-08");
        }
    }

    @Test
    void theOneSuccessorTakesThePlace() throws IOException {
        assertRepaired(tasks().replace("so-tai-chinh", "so-khdt"), tasks());
    }

    @Test
    void theOneSuccessorTakesThePlaceInProseToo() throws IOException {
        String mended =
                tasks().replace("content: Rà soát", "content: Rà soát cùng ${so-tai-chinh}");

        assertRepaired(mended.replace("so-tai-chinh", "so-khdt"), mended);
    }

    @Test
    void aRepairThatWouldDoHarmIsNotMadeAndTheOthersAre() throws IOException {
        String text =
                tasks().replace("content: Rà soát", "content: Rà soát {nq-58} {nq-57}")
                        .replace("2026-12-31", "12/2026");
        Files.writeString(plan.tasks(), text);
        Repairs repairs = plan.repaired();
        assertThat(tasks())
                .isEqualTo(text.replace("{nq-57}", "${nq-57}").replace("12/2026", "2026-12"));
        assertThat(repairs.files()).hasSize(1);
        assertThat(repairs.files().get(0).repairs())
                .isEqualTo(Map.of(new Code("TXT-13"), 1, new Code("VAL-08"), 1));
        assertThat(repairs.left()).extracting(each -> each.code().text()).containsExactly("TXT-13");
        assertThat(repairs.left()).isEqualTo(plan.check(Overlay.NONE));
    }

    @Test
    void whatABrokenFileHidIsNoHarm() throws IOException {
        String text = tasks().replace("so-khcn", "so-khong-co");
        Files.writeString(plan.tasks(), "\ufeff" + text);
        assertThat(plan.codes()).containsExactly("SRC-08");
        plan.repaired();
        assertThat(tasks()).isEqualTo(text);
        assertThat(plan.codes()).contains("REF-01");
    }

    @Test
    void moreFaultsOfAKindThanAreReportedAreAllRepaired() throws IOException {
        String note = "# a\u200bb\n";
        assertRepaired(note.repeat(2500) + tasks(), "# ab\n".repeat(2500) + tasks());
    }

    @Test
    void filesAreWrittenAsUtf8WithoutAMark() throws IOException {
        Files.writeString(plan.tasks(), "\ufeff" + tasks(), StandardCharsets.UTF_8);
        plan.repaired();
        assertThat(Files.readAllBytes(plan.tasks())).startsWith('g', 'r', 'o', 'u', 'p', 's');
    }
}
