package vn.kehoach.compiler;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.Composer;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.PlanCommit;
import vn.kehoach.compose.Templates;
import vn.kehoach.compose.TiedLines;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Composes one plan. It may begin while the plan is still being checked: that saves 30 of 370 ms
 * while 2,000 tasks are watched on two processors, and helps nobody where several plans are built
 * at once. The gate stays where it is: of a plan with errors nothing of it is shown.
 */
final class PlanComposition {
    private final PlanFiles files;
    private final Templates templates;
    private final Supplier<Optional<PlanCommit>> commit;
    private final SharedTrees known;
    private final boolean remembering;
    private final StepListener listener;
    private @Nullable ForkJoinTask<Composed> begun;

    /**
     * @param found on the way
     */
    private record Composed(Optional<Composition> composition, Diagnostics found) {}

    PlanComposition(
            PlanFiles files,
            Templates templates,
            Supplier<Optional<PlanCommit>> commit,
            SharedTrees known,
            boolean remembering,
            StepListener listener) {
        this.files = files;
        this.templates = templates;
        this.commit = commit;
        this.known = known;
        this.remembering = remembering;
        this.listener = listener;
    }

    /** On a thread of its own, if there is memory for both. */
    void begin(ResolvedPlan plan) {
        if (files.size() <= PlanWeight.most(Runtime.getRuntime().maxMemory())) {
            StepListener beside = listener.beside();
            begun = OwnThread.begin("compose", () -> compose(plan, beside));
        }
    }

    /**
     * The one gate: nothing is composed of a plan with errors.
     *
     * @param diagnostics of the plan, to which those of composing it are added
     */
    Optional<Composition> of(ResolvedPlan plan, Diagnostics diagnostics) {
        ForkJoinTask<Composed> task = begun;
        if (diagnostics.hasErrors()) {
            if (task != null) {
                task.quietlyJoin(); // What went wrong with it may come of the errors.
            }
            return Optional.empty();
        }
        Composed composed = task == null ? compose(plan, listener) : task.join();
        composed.found().sorted().forEach(diagnostics::add);
        return composed.composition();
    }

    /**
     * Says what composing the plan would say, if it can without composing it: that is a third of a
     * cold check.
     */
    void judge(ResolvedPlan plan, Diagnostics diagnostics) {
        if (mayLackGlyphs()) {
            of(plan, diagnostics);
        } else if (!diagnostics.hasErrors()) {
            RegistrationLengths.report(
                    composer(diagnostics).metadata(plan), plan.plan(), diagnostics);
        }
    }

    private Composer composer(Diagnostics diagnostics) {
        return new Composer(templates, diagnostics, commit.get().orElse(null));
    }

    private Composed compose(ResolvedPlan plan, StepListener told) {
        told.begins(Step.COMPOSE);
        Diagnostics found = new Diagnostics();
        String path = plan.plan().span().file().path();
        TiedLines lines = known.takeLines(path);
        Composer composer = composer(found).tying(lines);
        Optional<Composition> composition =
                (remembering ? composer.remembering() : composer).compose(plan);
        known.giveLines(path, lines);
        composition.ifPresent(each -> report(each, plan, found));
        told.ends();
        return new Composed(found.hasErrors() ? Optional.empty() : composition, found);
    }

    private void report(Composition composition, ResolvedPlan plan, Diagnostics found) {
        // To look at each letter of a document takes a seventh of the time of composing it.
        if (FontProblems.report(composition.theme().fonts(), composition.fontPlaces(), found)
                && mayLackGlyphs()) {
            MissingGlyphs.report(
                    composition.document(),
                    composition.theme(),
                    plan.plan().span().file(),
                    files.sources(),
                    found);
        }
        RegistrationLengths.report(composition.document().metadata(), plan.plan(), found);
    }

    /** False where what the files say is all known to be printable. */
    private boolean mayLackGlyphs() {
        return !templates.areBuiltIn() || !files.roots().stream().allMatch(KnownLetters::only);
    }
}
