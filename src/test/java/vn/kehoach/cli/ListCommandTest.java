package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code kehoach list} of the two samples. */
class ListCommandTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String SAMPLE = "plans/mau-tinh-2026";

    private static CommandRun list(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "list";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(HERE, Map.of("COLUMNS", "80"), all);
    }

    private static List<String> ids(CommandRun run) {
        JsonNode rows = new JsonMapper().readTree(run.out()).get("rows");
        return rows.valueStream().map(row -> row.get("id").asString()).toList();
    }

    @Test
    void anAgencyIsFoundByIdAndByNameWithOrWithoutDiacritics() {
        List<String> byId =
                ids(list("tasks", SAMPLE, "--lead", "bg-so-tu-phap", "--format", "json"));
        assertThat(byId).startsWith("ra-soat-van-ban", "xu-ly-van-ban", "danh-gia-tac-dong");
        for (String name : List.of("Sở Tư pháp", "so tu phap", "SỞ TƯ PHÁP")) {
            assertThat(ids(list("tasks", SAMPLE, "--lead", name, "--format", "json")))
                    .isEqualTo(byId);
        }
        CommandRun unknown = list("tasks", SAMPLE, "--lead", "so tu phep");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.err()).contains("so tu phep", "Có phải: Sở Tư pháp?");
    }

    @Test
    void anAgencyIsFoundThroughItsGroupsToo() {
        String plan = "plans/140-kh-ubnd-2023";
        List<String> all = ids(list("tasks", plan, "--lead", "so-tu-phap", "--format", "json"));
        List<String> group =
                ids(list("tasks", plan, "--lead", "cac-so-ban-nganh", "--format", "json"));
        assertThat(group).contains("quan-triet").doesNotContain("luat-thu-do");
        assertThat(all).contains("luat-thu-do").containsAll(group);
        assertThat(ids(list("tasks", plan, "--lead", "mttq", "--format", "json")))
                .doesNotContainAnyElementsOf(group);
    }

    /** The document itself is the measure of what is listed. */
    @Test
    void referencesReadAsThePlanPrintsThem(@TempDir Path folder) throws IOException {
        CommandRun build =
                CommandRun.in(HERE, "build", SAMPLE, "-o", folder.toString(), "--format", "html");
        assertThat(build.status()).as(build.err()).isZero();
        String printed =
                Files.readString(folder.resolve("mau-tinh-2026/mau-tinh-2026.html"))
                        .replaceAll("<[^>]*>", "")
                        .replace('\u00a0', ' ');
        CommandRun tasks = list("tasks", SAMPLE, "--format", "json");
        assertThat(tasks.out()).doesNotContain("${");
        for (String id : List.of("quan-trac-khong-khi", "bang-theo-doi")) {
            String content =
                    new JsonMapper()
                            .readTree(tasks.out())
                            .get("rows")
                            .valueStream()
                            .filter(row -> row.get("id").asString().equals(id))
                            .map(row -> row.get("content").asString())
                            .findFirst()
                            .orElseThrow();
            assertThat(content).containsPattern("nhiệm vụ [IVX]+|[0-9]+ nhiệm vụ và [0-9]+");
            assertThat(printed).contains(content);
        }
        assertThat(list("tasks", "plans/140-kh-ubnd-2023", "--format", "csv").out())
                .contains("đạt 8,0-8,5%/năm; ", "năm 2030 đạt 75%.")
                .doesNotContain("${");
    }

    @Test
    void onlyWhatIsDueForSureIsDueBefore() {
        CommandRun run = list("tasks", SAMPLE, "--due-before", "2026-07", "--format", "json");
        JsonNode rows = new JsonMapper().readTree(run.out()).get("rows");
        assertThat(rows.size()).isPositive();
        assertThat(rows.valueStream().map(row -> row.get("last-day").asString()))
                .allMatch(day -> day.matches("[0-9-]{10}") && day.compareTo("2026-07-01") < 0);
        assertThat(list("tasks", SAMPLE, "--due-before", "mai").status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void conditionsHoldTogether() {
        assertThat(
                        ids(
                                list(
                                        "indicators",
                                        SAMPLE,
                                        "--where",
                                        "name~ho ngheo",
                                        "--where",
                                        "unit=%",
                                        "--format",
                                        "json")))
                .containsExactly("ho-ngheo");
        assertThat(list("tasks", SAMPLE, "--where", "mau=xanh").err()).contains("deliverable");
        assertThat(list("tasks", SAMPLE, "--where", "deliverble=").err())
                .contains("Có phải: deliverable?");
        assertThat(list("tasks", SAMPLE, "--where", "mau").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aTableFitsTheTerminal() {
        CommandRun run = list("tasks", "plans", "--lead", "so tu phap");
        assertThat(run.status()).isZero();
        assertThat(run.printed().getFirst()).contains("KẾ HOẠCH", "NỘI DUNG", "THỜI HẠN");
        assertThat(run.printed()).allMatch(line -> line.length() <= 80);
        assertThat(run.out()).contains("…", "luat-thu-do");
    }

    @Test
    void aSheetHasAllRowsAndNoFormula() {
        CommandRun csv = list("indicators", SAMPLE, "--format", "csv");
        assertThat(csv.out()).startsWith("plan,group,id,name,").endsWith("\r\n");
        assertThat(csv.out().replace("\r\n", "")).doesNotContain("\n", "\r");
        CommandRun excel = list("indicators", SAMPLE, "--format", "excel");
        assertThat(excel.out()).startsWith("\ufeffplan;group;id;name;");
        CommandRun minus = list("instruments", SAMPLE, "--format", "csv");
        assertThat(minus.out().lines().flatMap(line -> List.of(line.split(",")).stream()))
                .noneMatch(cell -> cell.matches("[=+@-].*"));
    }

    @Test
    void namesAreThoseOfThePlansDate() {
        CommandRun run =
                list("assignees", "plans", "--where", "kind=department", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(ids(run)).contains("so-khdt", "bg-so-tu-phap");
        assertThat(list("instruments", "khong-co").status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
    }
}
