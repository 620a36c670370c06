package vn.kehoach.check.across;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Period;
import vn.kehoach.model.Plan;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.SourceFile;

import java.util.List;
import java.util.Optional;

/**
 * What others can contradict in a plan. Of one of 20,000 tasks it takes 10 MB where the plan takes
 * 90, so that many can be compared.
 *
 * @param file in which it declares itself, by which plans are told apart
 * @param issuer by name, for an id means what its own plan declares
 * @param subject its words
 * @param instruments of the register that it sees
 */
public record ComparedPlan(
        SourceFile file,
        String id,
        Optional<String> issuer,
        DocumentKind kind,
        @Nullable Located<DocumentNumber> number,
        Located<IssueDate> date,
        Period period,
        String subject,
        List<Instrument> instruments,
        List<WantedTarget> targets,
        List<LedTask> tasks) {
    public ComparedPlan {
        instruments = List.copyOf(instruments);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }

    public static ComparedPlan of(ResolvedPlan resolved) {
        Plan plan = resolved.plan();
        DocumentNumber number = plan.number();
        return new ComparedPlan(
                plan.span().file(),
                plan.id().value().text(),
                Issuers.name(resolved),
                plan.kind(),
                number == null ? null : new Located<>(number, plan.places().value("number")),
                plan.date(),
                plan.period(),
                Likeness.of(plan.subject()),
                resolved.registry().instruments(),
                WantedTarget.in(plan).toList(),
                LedTask.in(resolved).toList());
    }

    boolean isOtherThan(ComparedPlan other) {
        return !file.equals(other.file);
    }
}
