package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Task;

import java.util.List;
import java.util.stream.Stream;

/** Days that are not, are past, or are not worked. */
final class DeadlineMutations {
    private DeadlineMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                due("due before issue", "DLN-01", "2019-03-15", "2020-Q2", "2021"),
                due("interval that starts before issue", "DLN-02", "2019..2030", "2020..2029"),
                due("due after the period", "DLN-04", "2035-06-29", "2036-Q4", "2040"),
                due("due on a weekend", "DLN-05", "2027-08-14", "2028-07-16", "2029-03-17"),
                due("due on a holiday", "DLN-05", "2026-09-02", "2026-05-01", "2026-04-30"),
                due("years reversed", "DLN-03", "2029..2027", "2030..2026"),
                due("no such quarter", "VAL-09", "2027-Q5", "2028-Q0", "2027-Q7"),
                due("no such half", "VAL-10", "2027-H3", "2028-H0"),
                due("no such day", "DLN-03", "2027-02-30", "2027-06-31", "2029-02-29"),
                due("no such month", "DLN-03", "2027-13-01", "2027-00-15", "2028-14"),
                due("deadline in no known form", "VAL-08", "cuối năm 2027", "sớm nhất", "Q2"));
    }

    private static Kind due(String name, String code, String... wrong) {
        return Kind.of(name, code, sample -> due(sample, List.of(wrong)));
    }

    private static Stream<Mutant> due(Sample sample, List<String> wrong) {
        return sample.tasks()
                .filter(each -> each.due() != null)
                .flatMap(each -> wrong.stream().map(value -> become(sample, each, value)));
    }

    private static Mutant become(Sample sample, Task task, String value) {
        return Mutant.of(
                sample, task.places().whole(), new Edit(task.places().value("due"), value));
    }
}
