package vn.kehoach.check.deadline;

import vn.kehoach.check.deadline.ReportDate.Clause;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Content.Duty;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who reports to whom every year, and until when, as prose tells it. */
final class ReportChain {
    private static final Pattern COLLECTS =
            Pattern.compile("(?iu)tổng hợp(?: kết quả)?,? (?:báo cáo|trình)");
    private static final Pattern REPORTS = Pattern.compile("(?iu)báo cáo");
    private static final Pattern COLLECTOR =
            Pattern.compile("\\$\\{([a-z0-9-]+)[^}]*}\\s+(?iu:có trách nhiệm )?tổng hợp");
    private static final Pattern RECEIVER =
            Pattern.compile("(?iu:gửi|về|qua|cho)\\s+\\$\\{([a-z0-9-]+)[^}]*}");

    private static final Pattern BEFORE_RECEIVER = Pattern.compile("(?iu)(?:gửi|về|qua|cho)\\s+$");
    private static final Pattern BEFORE_COLLECTOR = Pattern.compile("");
    private static final Pattern AFTER_COLLECTOR =
            Pattern.compile("(?iu)\\s+(?:có trách nhiệm )?tổng hợp");
    private static final Pattern AFTER_RECEIVER = Pattern.compile("");

    private final NameBook book;

    /** Whose report is due when, by the one who collects them. */
    private final Map<AssigneeId, List<ReportDate>> reports = new HashMap<>();

    private final Map<AssigneeId, List<ReportDate>> collections = new HashMap<>();

    private ReportChain(NameBook book) {
        this.book = book;
    }

    /**
     * @param report of those whose reports are collected
     * @param collection of the one who collects them
     */
    record Link(AssigneeId collector, ReportDate report, ReportDate collection) {}

    static List<Link> links(ResolvedPlan plan) {
        ReportChain chain = new ReportChain(NameBook.of(plan));
        List<Duty> duties = plan.duties().toList();
        for (Passage passage : plan.passages()) {
            if (passage.part() == Part.PARAGRAPH) {
                chain.read(passage, duties);
            }
        }
        return chain.links();
    }

    private void read(Passage passage, List<Duty> duties) {
        for (Clause clause : clauses(passage)) {
            Optional<ReportDate> date = clause.date();
            if (date.isPresent()) {
                if (clause.says(COLLECTS)) {
                    collectors(clause, duties).forEach(id -> add(id, date.get(), collections));
                } else if (clause.says(REPORTS)) {
                    receiver(clause).ifPresent(id -> add(id, date.get(), reports));
                }
            }
        }
    }

    private Optional<AssigneeId> receiver(Clause clause) {
        return clause.named(RECEIVER).or(() -> clause.typed(book, BEFORE_RECEIVER, AFTER_RECEIVER));
    }

    private Set<AssigneeId> collectors(Clause clause, List<Duty> duties) {
        Set<AssigneeId> all = new HashSet<>();
        clause.named(COLLECTOR)
                .or(() -> clause.typed(book, BEFORE_COLLECTOR, AFTER_COLLECTOR))
                .ifPresentOrElse(
                        all::add,
                        () ->
                                duties.stream()
                                        .filter(duty ->
                                                duty.places()
                                                        .whole()
                                                        .contains(clause.passage().text().span()))
                                        .flatMap(duty -> duty.assignees().stream())
                                        .map(Located::value)
                                        .forEach(all::add));
        return all;
    }

    private static void add(
            AssigneeId id, ReportDate date, Map<AssigneeId, List<ReportDate>> dates) {
        dates.computeIfAbsent(id, key -> new ArrayList<>()).add(date);
    }

    /** Only of those who collect once a year: which report is for which time is not said. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        collections.forEach((collector, dates) -> {
            if (dates.size() == 1) {
                reports.getOrDefault(collector, List.of())
                        .forEach(date -> links.add(new Link(collector, date, dates.getFirst())));
            }
        });
        return links;
    }

    private static List<Clause> clauses(Passage passage) {
        List<Clause> clauses = new ArrayList<>();
        String letters = passage.letters();
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean full = letters.charAt(i) == '.' && letters.startsWith(" ", i + 1);
            if (letters.charAt(i) == ';' || full) {
                clauses.add(new Clause(passage, from, i));
                from = i + 1;
            }
        }
        clauses.add(new Clause(passage, from, letters.length()));
        return clauses;
    }
}
