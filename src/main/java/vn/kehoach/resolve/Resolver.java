package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolveProblem.ReferenceOfWrongKind;
import vn.kehoach.resolve.ResolveProblem.UnknownReference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows the references of a plan. */
public final class Resolver {
    private final Diagnostics diagnostics;

    private boolean saidThatNobodyIsDeclared;

    public Resolver(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * @param asOf the day to judge validity on, instead of the plan's own
     */
    public ResolvedPlan resolve(Plan plan, Registry registry, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? plan.date().value().judgedOn(plan.period()) : asOf;
        SymbolTable symbols = SymbolTable.of(plan, registry, diagnostics);
        NameIndex names = new NameIndex(registry);
        AssigneeRegistry assignees = new AssigneeRegistry(registry.assignees(), day);
        ValidityCheck validity = new ValidityCheck(assignees, day, diagnostics);
        // A date that was found wrong says nothing about who existed.
        boolean judged = asOf != null || !diagnostics.hasErrorsIn(plan.date().span());

        Uses.in(registry).forEach(use -> follow(use, symbols, names));
        List<Use> uses = Uses.in(plan);
        List<Text> subjects = CitedSubjects.of(uses, registry);
        Stream.concat(
                        uses.stream().filter(use -> follow(use, symbols, names)),
                        Uses.in(subjects).stream())
                .filter(use -> judged && namesAssignee(use, symbols))
                .forEach(validity::check);
        Cycles.report(plan, registry, diagnostics);
        Selections selections = new Selections(plan);
        Numbering numbering = new Numberer(plan, selections, diagnostics).number();
        ResolvedPlan resolved =
                new ResolvedPlan(plan, registry, day, assignees, numbering, selections);
        MentionCheck mentions = new MentionCheck(resolved, symbols, diagnostics);
        mentions.check(PlanTexts.of(plan));
        mentions.check(subjects);
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

    /** Whether the use leads to something of its kind; reported if not. */
    private boolean follow(Use use, SymbolTable symbols, NameIndex names) {
        if (symbols.has(use.kind(), use.id())) {
            return true;
        }
        if (mayBeAssignee(use) && symbols.ids(EntityKind.ASSIGNEE).isEmpty()) {
            if (!saidThatNobodyIsDeclared) {
                saidThatNobodyIsDeclared = true;
                diagnostics.report(new ResolveProblem.NoAssigneeDeclared(), use.span());
            }
            return false;
        }
        Optional<EntityKind> other = symbols.kinds(use.id()).stream().findFirst();
        if (other.isPresent()) {
            diagnostics.report(
                    new ReferenceOfWrongKind(use.kind(), use.id(), other.get()),
                    use.span(),
                    symbols
                            .place(other.get(), use.id())
                            .map(place -> new Related(Relation.DECLARED_HERE, place))
                            .stream()
                            .toArray(Related[]::new));
        } else {
            diagnostics.report(unknown(use, meant(use, symbols, names)), use.span());
        }
        return false;
    }

    private static boolean mayBeAssignee(Use use) {
        return use.kind() == EntityKind.ASSIGNEE || use.kind() == EntityKind.ASSIGNEE_OR_INSTRUMENT;
    }

    private static ResolveProblem unknown(Use use, List<String> nearest) {
        if (!use.pointer()) {
            return new UnknownReference(use.kind(), use.id(), nearest);
        }
        return use.kind() == EntityKind.APPENDIX
                ? new ResolveProblem.PointerToNoAppendix(use.id(), nearest)
                : new ResolveProblem.PointerToNothing(use.kind(), use.id(), nearest);
    }

    private static List<String> meant(Use use, SymbolTable symbols, NameIndex names) {
        List<String> named = names.named(use.id(), use.kind());
        return named.isEmpty()
                ? Spelling.nearest(
                        use.id().replaceAll("[ /]+", "-"), new TreeSet<>(symbols.ids(use.kind())))
                : named;
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
