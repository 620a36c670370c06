package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Content;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Content.TaskColumn;
import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Medium;
import vn.kehoach.model.Period;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Sample;
import vn.kehoach.model.Selection;
import vn.kehoach.model.Stage;
import vn.kehoach.model.TaskId;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

class PlanDecoderTest {
    @Test
    void reportsNothingOfAValidPlan() {
        assertThat(Decoded.valid().reports()).isEmpty();
    }

    @Test
    void readsTheHeadOfAPlan() {
        Plan plan = Decoded.valid().plan();

        assertThat(plan.id().value().text()).isEqualTo("140-kh-ubnd-2023");
        assertThat(plan.id().span().toString()).isEqualTo("plan.yaml:1:5");
        assertThat(plan.date().value()).isEqualTo(new IssueDate.Signed(LocalDate.of(2023, 5, 9)));
        assertThat(plan.period()).isEqualTo(new Period(2023, 2030));
        assertThat(plan.stage().value()).isEqualTo(Stage.ISSUED);
        assertThat(plan.medium()).isEqualTo(Medium.ELECTRONIC);
        assertThat(plan.sample()).isEqualTo(Sample.SAMPLE);
        assertThat(plan.houseStyle().counts()).isEqualTo(HouseStyle.Counts.PLAIN);
        assertThat(plan.implemented()).hasSize(1);
    }

    @Test
    void takesDefaultsForWhatIsNotSaid() {
        Plan plan =
                Decoded.with("plan.yaml", "stage: issued\nmedium: electronic\nsample: true\n", "")
                        .plan();

        assertThat(plan.stage().value()).isEqualTo(Stage.DRAFT);
        assertThat(plan.medium()).isEqualTo(Medium.PAPER);
        assertThat(plan.sample()).isEqualTo(Sample.REAL);
    }

    @Test
    void judgesAnAbsentDateFromThePeriod() {
        Plan plan = Decoded.with("plan.yaml", "date: 2023-05-09\n", "").plan();

        assertThat(plan.date().value()).isEqualTo(new IssueDate.Open());
        assertThat(plan.date().span().text()).isEqualTo("{ from: 2023, to: 2030 }");
    }

    @Test
    void readsADateThatIsExpected() {
        assertThat(dateOf("2026-05"))
                .isEqualTo(new IssueDate.ExpectedInMonth(YearMonth.of(2026, 5)));
        assertThat(dateOf("2026")).isEqualTo(new IssueDate.ExpectedInYear(Year.of(2026)));
    }

    @Test
    void keepsTheYearOfADateThatDoesNotExist() {
        assertThat(dateOf("2026-02-30")).isEqualTo(new IssueDate.ExpectedInYear(Year.of(2026)));
    }

    private static IssueDate dateOf(String written) {
        return Decoded.with("plan.yaml", "date: 2023-05-09", "date: " + written)
                .plan()
                .date()
                .value();
    }

    @Test
    void givesTablesTheirUsualColumns() {
        Plan plan = Decoded.with("plan.yaml", "    columns: [number, content, note]\n", "").plan();

        assertThat(plan.appendices().get(0).content())
                .singleElement()
                .isInstanceOfSatisfying(
                        Content.IndicatorTable.class,
                        table -> {
                            assertThat(table.selection()).isEqualTo(new Selection.All<>());
                            assertThat(table.columns())
                                    .startsWith(IndicatorColumn.NUMBER, IndicatorColumn.NAME)
                                    .endsWith(IndicatorColumn.LEAD, IndicatorColumn.SUPPORT);
                        });
        assertThat(plan.appendices().get(1).content())
                .singleElement()
                .isInstanceOfSatisfying(
                        Content.TaskTable.class,
                        table -> assertThat(table.columns()).endsWith(TaskColumn.DELIVERABLE));
    }

    @Test
    void marksIllustrativeContent() {
        Plan plan = Decoded.valid().plan();

        assertThat(plan.goals())
                .extracting("provenance")
                .containsExactly(Provenance.OWN, Provenance.ILLUSTRATIVE);
        assertThat(plan.body().get(1).content().get(4).provenance())
                .isEqualTo(Provenance.ILLUSTRATIVE);
    }

    @Test
    void readsEachFormOfRecipient() {
        assertThat(Decoded.valid().plan().recipients())
                .hasExactlyElementsOfTypes(
                        Recipient.Worded.class,
                        Recipient.Worded.class,
                        Recipient.Named.class,
                        Recipient.Assigned.class,
                        Recipient.Filed.class);
    }

    @Test
    void readsAMisspeltRequiredKeyAsTheKeyThatWasMeant() {
        Decoded decoded = Decoded.with("tasks.yaml", "lead: so-khdt", "leads: so-khdt");

        assertThat(decoded.reports()).hasSize(1);
        assertThat(decoded.plan().taskGroups().get(0).assignments().get(0).lead())
                .extracting(lead -> lead.value().text())
                .containsExactly("so-khdt");
    }

    @Test
    void keepsATaskWhoseDeadlineIsFaulty() {
        Decoded decoded = Decoded.with("tasks.yaml", "due: 2024-Q4", "due: 2024-Q5");

        assertThat(decoded.plan().taskGroups().get(0).tasks())
                .extracting(task -> task.id().value())
                .containsExactly(new TaskId("qh-vung"), new TaskId("bao-cao"));
        assertThat(decoded.plan().taskGroups().get(0).tasks().get(0).due()).isNull();
    }

    @Test
    void decodesAFaultyIdAsEmpty() {
        Decoded decoded = Decoded.with("tasks.yaml", "id: qh-vung", "id: QH vùng");

        assertThat(decoded.plan().taskGroups().get(0).tasks().get(0).id().value())
                .isEqualTo(new TaskId(""));
    }

    @Test
    void findsTheFaultsOfAllFilesInOneRun() {
        Decoded decoded =
                Decoded.with(
                        Map.of(
                                "plan.yaml", List.of("number: 140", "number: 0"),
                                "goals.yaml", List.of("label:", "lable:"),
                                "indicators.yaml", List.of("\"8,89\"", "\"8.89\""),
                                "tasks.yaml", List.of("2024-Q4", "2024-Q5"),
                                "assignees.yaml", List.of("kind: committee", "kind: comittee"),
                                "instruments.yaml", List.of("date: 2023-02-03", "date: 3/2/2023"),
                                "kehoach.yaml", List.of("plain", "plane")));

        assertThat(decoded.diagnostics())
                .extracting(each -> each.span().file().path())
                .containsExactly(
                        "assignees.yaml",
                        "goals.yaml",
                        "indicators.yaml",
                        "instruments.yaml",
                        "kehoach.yaml",
                        "plan.yaml",
                        "tasks.yaml");
    }

    @Test
    void givesNoPlanIfItsFileIsNoMapping() {
        Map<String, String> texts = Decoded.texts();
        texts.put("plan.yaml", "- một\n- hai\n");
        Decoded decoded = Decoded.of(texts);

        assertThat(decoded.result()).isEmpty();
        assertThat(decoded.reports())
                .containsExactly("plan.yaml:1:1 WrongFileForm[owner=PLAN, given=LIST]");
    }
}
