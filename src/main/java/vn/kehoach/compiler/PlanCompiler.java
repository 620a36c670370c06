package vn.kehoach.compiler;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.Checks;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.PlanCommit;
import vn.kehoach.compose.Templates;
import vn.kehoach.decode.PlanDecoder;
import vn.kehoach.decode.RegistryDecoder;
import vn.kehoach.decode.SourceTexts;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Weighing;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.policy.Judgement;
import vn.kehoach.policy.PlanPlace;
import vn.kehoach.policy.Policy;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.resolve.Resolver;
import vn.kehoach.source.Looks;
import vn.kehoach.source.Overlay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The stages in their order. */
public final class PlanCompiler {
    private final Path base;
    private final @Nullable LocalDate asOf;
    private final Circumstances circumstances;

    // Given to a copy before anybody else has it, never changed afterwards.
    private Templates templates;
    private Overlay overlay = Overlay.NONE;
    private SharedTrees known = new SharedTrees();
    private Supplier<Optional<PlanCommit>> commit = Optional::empty;
    private boolean remembering;
    private boolean early;
    private StepListener listener = StepListener.NONE;
    private Looks looks = Looks.UNHEARD;

    /**
     * @param base what shown paths are relative to, absolute
     * @param asOf the day to judge validity on, instead of each plan's own
     */
    public PlanCompiler(
            Path base, Templates templates, @Nullable LocalDate asOf, Circumstances circumstances) {
        this.base = base;
        this.templates = templates;
        this.asOf = asOf;
        this.circumstances = circumstances;
    }

    public PlanCompiler(Path base, Templates templates, @Nullable LocalDate asOf) {
        this(base, templates, asOf, Circumstances.UNKNOWN);
    }

    private PlanCompiler copy() {
        PlanCompiler copy = new PlanCompiler(base, templates, asOf, circumstances);
        copy.overlay = overlay;
        copy.known = known;
        copy.commit = commit;
        copy.remembering = remembering;
        copy.early = early;
        copy.listener = listener;
        copy.looks = looks;
        return copy;
    }

    /** The same, of sources as they would be. */
    public PlanCompiler over(Overlay changed) {
        PlanCompiler copy = copy();
        copy.overlay = changed;
        return copy;
    }

    /** The same, together with others that use what it has read, and it what they have. */
    public PlanCompiler sharing(SharedTrees read) {
        PlanCompiler copy = copy();
        copy.known = read;
        return copy;
    }

    /**
     * The same, of drafts that say which commit they were made of.
     *
     * @param draft is asked when a plan is composed: who answers may take their time until then
     */
    public PlanCompiler naming(Supplier<Optional<PlanCommit>> draft) {
        PlanCompiler copy = copy();
        copy.commit = draft;
        return copy;
    }

    /** The same, whose compositions know where each block comes from. */
    public PlanCompiler remembering() {
        PlanCompiler copy = copy();
        copy.remembering = true;
        return copy;
    }

    /** The same, that begins to compose a plan while it is still being checked. */
    public PlanCompiler early() {
        PlanCompiler copy = copy();
        copy.early = true;
        return copy;
    }

    /** The same, that tells how far it is. */
    public PlanCompiler telling(StepListener who) {
        PlanCompiler copy = copy();
        copy.listener = who;
        return copy;
    }

    /** The same, of which somebody hears what it reads. */
    public PlanCompiler heardBy(Looks who) {
        PlanCompiler copy = copy();
        copy.templates = templates.heardBy(who);
        copy.looks = who;
        return copy;
    }

    /**
     * @param folder of the plan
     */
    public Compilation compile(Path folder) {
        return compile(folder, false);
    }

    /**
     * What is wrong with a plan: all that compiling it would say. Nothing is composed.
     *
     * @param folder of the plan
     */
    public Compilation judge(Path folder) {
        return compile(folder, true);
    }

    private Compilation compile(Path folder, boolean judging) {
        HeadStart.forChecking();
        if (!judging) {
            HeadStart.forComposing();
        }
        Diagnostics diagnostics = new Diagnostics();
        listener.begins(Step.READ);
        PlanFiles files = PlanFiles.read(folder, base, overlay, looks, known, diagnostics);
        PlanComposition composing =
                new PlanComposition(files, templates, commit, known, remembering, listener);
        Optional<ResolvedPlan> plan = decode(files, folder, diagnostics);
        Leftovers leftovers = Leftovers.of(files, known);
        leftovers.clear();
        if (early && !judging && !diagnostics.hasErrors()) {
            plan.ifPresent(composing::begin);
        }
        plan.ifPresent(each -> check(each, diagnostics));
        Policy policy = policy(plan, files, folder);
        Judgement judgement = policy.judge(diagnostics.sorted());
        Diagnostics judged = judged(policy, plan.isPresent(), judgement);
        Optional<Composition> composition = Optional.empty();
        if (plan.isPresent()) {
            if (!judging) {
                composition = composing.of(plan.get(), judged);
            } else {
                composing.judge(plan.get(), judged);
            }
        }
        leftovers.clear();
        listener.ends();
        return new Compilation(
                judged.sorted(), files.named(), plan, policy, judgement.used(), composition);
    }

    private void check(ResolvedPlan plan, Diagnostics diagnostics) {
        listener.begins(Step.CHECK);
        Checks.run(plan, diagnostics);
        listener.ends();
    }

    /**
     * What the files say, unjudged: for who asks where things are and not whether they are right.
     *
     * @param folder of the plan
     */
    public PlanReading read(Path folder) {
        Diagnostics unsaid = new Diagnostics();
        PlanFiles files = PlanFiles.read(folder, base, overlay, looks, known, unsaid);
        return new PlanReading(
                files.trees().flatMap(new PlanDecoder(unsaid)::decode),
                registry(files, unsaid),
                SourceTexts.in(files.roots()),
                files.named(),
                !files.broken());
    }

    private static Registry registry(PlanFiles files, Diagnostics diagnostics) {
        return new RegistryDecoder(diagnostics)
                .decode(files.assignees(), files.instruments(), files.calendar());
    }

    private Policy policy(Optional<ResolvedPlan> plan, PlanFiles files, Path folder) {
        List<Weighing> weighings =
                plan.map(each -> each.plan().houseStyle().weighings()).orElse(List.of());
        PlanPlace place = new PlanPlace(FolderName.of(folder), files.names());
        return Policy.of(files.roots(), weighings, place, circumstances);
    }

    /**
     * What the author silenced is not reported, and stops nothing.
     *
     * @param checked whether all that can be found has been
     */
    private static Diagnostics judged(Policy policy, boolean checked, Judgement judgement) {
        Diagnostics judged = new Diagnostics();
        policy.faults().forEach(judged::add);
        judgement.reported().forEach(judged::add);
        if (checked) {
            policy.unused(judgement, Checks.ONLY_BETWEEN_PLANS).forEach(judged::add);
        }
        return judged;
    }

    private Optional<ResolvedPlan> decode(PlanFiles files, Path folder, Diagnostics diagnostics) {
        listener.begins(Step.DECODE);
        Registry registry = registry(files, diagnostics);
        Optional<Plan> plan = files.trees().flatMap(new PlanDecoder(diagnostics)::decode);
        // What a broken file would have declared cannot be told from what nobody declared.
        if (plan.isEmpty() || files.broken()) {
            return Optional.empty();
        }
        listener.begins(Step.RESOLVE);
        ResolvedPlan resolved = new Resolver(diagnostics).resolve(plan.get(), registry, asOf);
        FolderName.check(plan.get(), folder, diagnostics);
        return Optional.of(resolved);
    }
}
