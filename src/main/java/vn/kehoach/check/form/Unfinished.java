package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Medium;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Sample;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plan that is issued and lacks what the clerk or the signer gives it. */
public record Unfinished(Lack lack) implements NeverSilenced {
    /** What is not there. */
    public enum Lack {
        NUMBER,
        DATE,
        SIGNER
    }

    @Override
    public Code code() {
        return new Code("TT-19");
    }

    /** "...", "[điền sau]" and "Nguyễn Văn X" are no names. */
    private static final Pattern NAME =
            Pattern.compile(
                    "^(?!.*(?:[\\[\\]_?…]|\\.\\.)).*(?<!\\p{L})\\p{Lu}\\p{L}+(?!.* [xX]{1,3}$)");

    /** The stage of a plan that has to be complete, or nearly so. */
    static Optional<Stage> judged(ResolvedPlan plan) {
        Stage stage = plan.plan().stage().value();
        return stage == Stage.DRAFT || plan.plan().sample() == Sample.SAMPLE
                ? Optional.empty()
                : Optional.of(stage);
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        boolean issued = judged(plan).filter(stage -> stage == Stage.ISSUED).isPresent();
        return issued ? lacks(plan.plan()) : Stream.empty();
    }

    /** An electronic document gets its number when it is signed. */
    private static Stream<Diagnostic> lacks(Plan plan) {
        List<Diagnostic> found = new ArrayList<>();
        boolean paper = plan.medium() == Medium.PAPER;
        if (paper && plan.number() == null && !plan.places().has("number")) {
            found.add(Diagnostic.of(new Unfinished(Lack.NUMBER), plan.stage().span()));
        }
        if (paper && isOpen(plan)) {
            found.add(Diagnostic.of(new Unfinished(Lack.DATE), plan.date().span()));
        }
        String name = plan.signature().name();
        if (name != null && !NAME.matcher(name).find()) {
            found.add(
                    Diagnostic.of(
                            new Unfinished(Lack.SIGNER), plan.signature().places().value("name")));
        }
        if (name == null && !plan.signature().offices().isEmpty()) {
            found.add(Diagnostic.of(new Unfinished(Lack.SIGNER), plan.signature().places().head()));
        }
        return found.stream();
    }

    /** And not what is left of a day that no calendar has. */
    private static boolean isWritten(Plan plan, Object date) {
        return plan.date().span().text().strip().equals(date.toString());
    }

    /** One that could not be read was reported as such. */
    private static boolean isOpen(Plan plan) {
        return switch (plan.date().value()) {
            case IssueDate.Signed signed -> false;
            case IssueDate.ExpectedInMonth month -> isWritten(plan, month.month());
            case IssueDate.ExpectedInYear year -> isWritten(plan, year.year());
            case IssueDate.Open open -> !plan.places().has("date");
        };
    }
}
