package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Follows the references of a plan. */
public final class Resolver {
    private final Diagnostics diagnostics;

    public Resolver(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * @param asOf the day to judge validity on, instead of the plan's own
     */
    public ResolvedPlan resolve(Plan plan, Registry registry, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? plan.date().value().judgedOn(plan.period()) : asOf;
        SymbolTable symbols = SymbolTable.of(plan, registry, diagnostics);
        Unresolved unresolved = new Unresolved(symbols, registry);
        AssigneeRegistry assignees = new AssigneeRegistry(registry.assignees(), day);
        ValidityCheck validity = new ValidityCheck(assignees, day, diagnostics);
        // A date that was found wrong says nothing about who existed.
        boolean judged = asOf != null || !diagnostics.hasErrorsIn(plan.date().span());

        Uses.in(registry).forEach(unresolved::follows);
        List<Use> uses = Uses.in(plan);
        List<Text> subjects = CitedSubjects.of(uses, registry);
        Stream.concat(uses.stream().filter(unresolved::follows), Uses.in(subjects).stream())
                .filter(use -> judged && namesAssignee(use, symbols))
                .forEach(validity::check);
        unresolved.report(diagnostics);
        Cycles.report(plan, registry, diagnostics);
        Selections selections = new Selections(plan);
        Numbering numbering = new Numberer(plan, selections, diagnostics).number();
        ResolvedPlan resolved =
                new ResolvedPlan(plan, registry, day, assignees, numbering, selections);
        MentionCheck mentions = new MentionCheck(resolved, symbols, diagnostics);
        resolved.mentions().forEach(mentions::check);
        subjects.forEach(text -> Mentions.in(text).forEach(mentions::check));
        issuer(plan, assignees);
        return resolved;
    }

    private static boolean namesAssignee(Use use, SymbolTable symbols) {
        return switch (use.kind()) {
            case ASSIGNEE -> true;
            case ASSIGNEE_OR_INSTRUMENT -> symbols.has(EntityKind.ASSIGNEE, use.id());
            case GOAL,
                    INDICATOR,
                    INDICATOR_GROUP,
                    TASK,
                    TASK_GROUP,
                    SECTION,
                    APPENDIX,
                    INSTRUMENT,
                    DEMAND ->
                    false;
        };
    }

    private void issuer(Plan plan, AssigneeRegistry assignees) {
        assignees
                .find(plan.issuer().value())
                .ifPresent((Assignee issuer) -> {
                    if (issuer.letterhead().isEmpty()) {
                        diagnostics.report(
                                new ResolveProblem.IssuerWithoutLetterhead(
                                        issuer.id().value().text()),
                                plan.issuer().span(),
                                new Related(Relation.DECLARED_HERE, issuer.span()));
                    }
                    boolean nameless =
                            assignees
                                    .findName(issuer.id().value())
                                    .map(name -> name.symbol() == null)
                                    .orElse(false);
                    if (nameless) {
                        diagnostics.report(
                                new ResolveProblem.IssuerWithoutSymbol(issuer.id().value().text()),
                                plan.issuer().span(),
                                new Related(Relation.DECLARED_HERE, issuer.span()));
                    }
                });
    }
}
