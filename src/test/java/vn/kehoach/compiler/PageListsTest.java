package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import vn.kehoach.document.Inventory;
import vn.kehoach.document.Inventory.Task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Readers look up tasks and indicators in a real browser. */
class PageListsTest {
    private static final String TASKS = "#_tasks";
    private static final String INDICATORS = "#_indicators";
    private static final String NUMBERS = TASKS + " tbody tr .cell-number";

    @TempDir private Path folder;

    private final BuiltPlan plan = BuiltPlan.of(BuiltPlan.SAMPLES.resolve("mau-tinh-2026"));
    private final Inventory inventory = plan.document().inventory();
    private BrowsedPage page;

    @BeforeEach
    void open() {
        page = BrowsedPage.of(plan.html(), folder).open("");
    }

    @Test
    void aClickShowsTheTasksInsteadOfTheDocument() {
        page.click(".views [href='#_tasks']");

        assertThat(page.shown("main")).isEmpty();
        assertThat(page.shown(NUMBERS)).hasSize(inventory.tasks().size()).startsWith("1", "2");
        assertThat(page.shown("[aria-current=page]")).singleElement().asString().contains("Nhiệm");
        assertThat(page.run("return document.activeElement.textContent"))
                .isEqualTo("Tra cứu nhiệm vụ");
        page.withoutComplaints();
    }

    @Test
    void anAgencyLeadsOrSupports() {
        page.open("_tasks");
        page.choose(TASKS, "agency", "bg-so-tai-chinh");
        assertShown(task -> leads(task, "bg-so-tai-chinh") || supports(task, "bg-so-tai-chinh"));

        page.choose(TASKS, "role", "lead");
        assertShown(task -> leads(task, "bg-so-tai-chinh"));

        page.choose(TASKS, "role", "support");
        assertShown(task -> supports(task, "bg-so-tai-chinh"));
        page.withoutComplaints();
    }

    @Test
    void aYearIsThatOfTheLastDay() {
        page.open("_tasks");
        page.choose(TASKS, "year", "2027");
        assertShown(task -> task.due().last() != null && task.due().last().getYear() == 2027);

        page.choose(TASKS, "year", "recurring");
        assertShown(task -> task.due().last() == null && !task.due().words().isEmpty());
    }

    @Test
    void aDayLeavesWhatIsDueBeforeIt() {
        page.open("_tasks");
        page.set(TASKS, "before", "2026-06-30");
        assertShown(task ->
                task.due().last() != null && task.due().last().isBefore(LocalDate.of(2026, 6, 30)));

        page.set(TASKS, "before", "2026-07-01");
        assertShown(task ->
                task.due().last() != null && task.due().last().isBefore(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void aGroupAndAnAgencyNarrowTogether() {
        Task some = inventory.tasks().get(20);
        String agency = some.hands().leads().getFirst().id();
        page.open("_tasks");
        page.choose(TASKS, "group", some.group().id());
        page.choose(TASKS, "agency", agency);
        page.choose(TASKS, "role", "lead");
        assertShown(task -> task.group().equals(some.group()) && leads(task, agency));
    }

    @Test
    void wordsAreFoundWithAndWithoutDiacritics() {
        page.open("_tasks");
        page.type(TASKS, "q", "chuyển đổi số");
        List<String> exact = page.shown(NUMBERS);
        assertThat(exact).isNotEmpty().hasSizeLessThan(inventory.tasks().size());
        assertThat(page.shown(TASKS + " tbody tr"))
                .allMatch(row -> row.toLowerCase(Locale.ROOT).contains("chuyển"));

        page.type(TASKS, "q", "CHUYEN doi SO");
        assertThat(page.shown(NUMBERS)).containsAll(exact);

        page.type(TASKS, "q", "chuyện đôi sô");
        assertThat(page.shown(NUMBERS)).isEmpty();
        assertThat(page.shown(TASKS + " .nothing")).isNotEmpty();
        assertThat(page.shown(TASKS + " table")).isEmpty();
    }

    @Test
    void headsSortBothWaysAndSaySo() {
        page.open("_tasks");
        page.click(TASKS + " th[data-sort=due] button");
        assertThat(dues()).isSorted();
        assertThat(sortOf("due")).isEqualTo("ascending");
        assertThat(sortOf("number")).isEqualTo("none");

        page.click(TASKS + " th[data-sort=due] button");
        assertThat(dues().reversed()).isSorted();
        assertThat(sortOf("due")).isEqualTo("descending");

        page.find(TASKS + " th[data-sort=lead] button").sendKeys(Keys.ENTER);
        assertThat(sortOf("lead")).isEqualTo("ascending");
        assertThat(page.shown(TASKS + " tbody .cell-lead").getFirst()).startsWith("Ban ");
        assertThat(page.fragment()).isEqualTo("_tasks?sort=lead");
    }

    @Test
    void aListAsItWasLeftCanBeSent() {
        page.open("_tasks");
        page.choose(TASKS, "agency", "bg-so-tai-chinh");
        page.choose(TASKS, "year", "2026");
        page.type(TASKS, "q", "ngân sách");
        page.click(TASKS + " th[data-sort=due] button");
        List<String> left = page.shown(NUMBERS);
        String fragment = page.fragment();
        assertThat(left).isNotEmpty();
        assertThat(fragment)
                .contains("agency=bg-so-tai-chinh", "year=2026", "sort=due", "q=ng%C3%A2n");

        page.open(fragment);

        assertThat(page.shown(NUMBERS)).isEqualTo(left);
        assertThat(page.find(TASKS + " [name=q]").getAttribute("value")).isEqualTo("ngân sách");
        page.withoutComplaints();
    }

    @Test
    void clearingBringsAllBack() {
        page.open("_tasks?agency=bg-so-tai-chinh&year=2026&sort=-due");
        assertThat(page.shown(NUMBERS)).hasSizeLessThan(inventory.tasks().size());

        page.click(TASKS + " button[type=reset]");

        assertShown(task -> true);
        assertThat(page.fragment()).isEqualTo("_tasks");
    }

    @Test
    void aStrangeAddressHarmsNothing() {
        page.open("_tasks?agency=%3Cscript%3E&sort=__proto__&q=%E0%A4%A&year[]=1");
        assertThat(page.shown("#_tasks h1")).hasSize(1);
        assertThat(page.shown(NUMBERS)).hasSizeLessThanOrEqualTo(inventory.tasks().size());
        page.open("%");
        assertThat(page.shown("main")).hasSize(1);
        page.withoutComplaints();
    }

    @Test
    void aNumberLeadsToItsPlaceInTheDocument() {
        Task task = inventory.tasks().get(30);
        page.open("_tasks");
        page.click(TASKS + " tbody tr:nth-child(31) .cell-number a");

        assertThat(page.fragment()).isEqualTo(task.place().name());
        assertThat(page.shown("main")).hasSize(1);
        assertThat(page.shown(TASKS)).isEmpty();
        assertThat(
                        page.run(
                                "const place = document.querySelector(':target')"
                                        + ".getBoundingClientRect();"
                                        + "return place.top >= 0 && place.top < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void indicatorsAreFilteredToo() {
        String group = inventory.indicators().getLast().group().id();
        page.open("_indicators");
        page.choose(INDICATORS, "group", group);
        assertThat(page.shown(INDICATORS + " tbody .cell-number"))
                .isEqualTo(
                        inventory.indicators().stream()
                                .filter(each -> each.group().id().equals(group))
                                .map(Inventory.Indicator::number)
                                .toList());
        assertThat(page.shown(INDICATORS + " .count")).singleElement().asString().contains("37");
    }

    @Test
    void eachValueOfAnIndicatorStandsInWordsBesideItsBar() {
        page.open("_indicators");
        Inventory.Indicator first = inventory.indicators().getFirst();
        assertThat(page.shown(INDICATORS + " tbody tr:first-child .bars li > span"))
                .containsAll(
                        first.values().stream()
                                .map(value -> Integer.toString(value.year()))
                                .toList());
        assertThat(page.shown(INDICATORS + " tbody tr:first-child svg"))
                .hasSize((int) first.values().stream().filter(v -> v.low() != null).count());
    }

    private void assertShown(Predicate<Task> chosen) {
        List<String> expected =
                inventory.tasks().stream().filter(chosen).map(Task::number).toList();
        assertThat(expected).isNotEmpty();
        assertThat(page.shown(NUMBERS)).isEqualTo(expected);
        assertThat(page.shown(TASKS + " .count"))
                .containsExactly(
                        "Đang xem %d trong %d nhiệm vụ"
                                .formatted(expected.size(), inventory.tasks().size()));
    }

    private static boolean leads(Task task, String agency) {
        return has(task.hands().leads().stream(), agency);
    }

    private static boolean supports(Task task, String agency) {
        return has(task.hands().supports().stream(), agency);
    }

    private static boolean has(Stream<Inventory.Agency> agencies, String id) {
        return agencies.anyMatch(agency -> agency.id().equals(id));
    }

    /** The last days in the order in which the rows stand. */
    private List<String> dues() {
        Object dues =
                page.run(
                        "return [...document.querySelectorAll('#_tasks tbody tr')].map((row) =>"
                            + " row.dataset.due).filter((due) => /^[0-9]/.test(due)).join(' ')");
        return List.of(dues.toString().split(" "));
    }

    private String sortOf(String column) {
        return page.find(TASKS + " th[data-sort=" + column + "]").getAttribute("aria-sort");
    }
}
