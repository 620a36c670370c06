package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compiler.FolderName;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.compiler.StepListener;
import vn.kehoach.incremental.Recheck;
import vn.kehoach.incremental.Said;
import vn.kehoach.incremental.Trace;
import vn.kehoach.incremental.TraceFile;
import vn.kehoach.incremental.TraceRecorder;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceLoader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds what has changed, and says of the rest what was said when it was built. */
final class IncrementalBuild {
    private final BuildSettings build;
    private final Words words;
    private final SharedTrees known = new SharedTrees();
    private final Recheck recheck = new Recheck();
    private final @Nullable BuildKeys keys;

    /**
     * @param caching whether traces are read and written
     */
    IncrementalBuild(BuildSettings build, boolean caching, Words words) {
        this.build = build;
        this.words = words;
        this.keys = caching ? new BuildKeys(build) : null;
    }

    /**
     * What came of a plan.
     *
     * @param failure that ended it, after what was said
     */
    record Built(int status, List<Said> said, @Nullable Throwable failure) {}

    Built build(Path plan, StepListener lap) {
        if (keys == null) {
            return build(plan, lap, build, TraceRecorder.idle());
        }
        TraceRecorder recorder = new TraceRecorder();
        Optional<String> key = key(plan, keys, recorder);
        if (key.isEmpty()) {
            return build(plan, lap, build, TraceRecorder.idle());
        }
        TraceFile file = traceFile(plan);
        Optional<Trace> trace = file.read().filter(each -> each.key().equals(key.get()));
        if (trace.isPresent() && recheck.holds(trace.get(), file.folder())) {
            return new Built(ExitStatus.CLEAN, trace.get().said(), null);
        }
        Built built = build(plan, lap, build.naming(keys.commit(plan)), recorder);
        if (built.status() == ExitStatus.CLEAN && built.failure() == null) {
            recorder.trace(key.get(), built.said()).ifPresent(each -> keep(each, file));
        }
        return built;
    }

    TraceFile traceFile(Path plan) {
        return new TraceFile(
                build.out().resolve(FolderName.of(plan)), build.settings().workingFolder());
    }

    /** What is looked at before the sources are read, and the rest of what counts. */
    private Optional<String> key(Path plan, BuildKeys keys, TraceRecorder recorder) {
        Path shared = plan.getParent();
        if (shared == null) {
            return Optional.empty();
        }
        SourceLoader loader = new SourceLoader(shared, shared, Overlay.NONE, recorder);
        loader.files(shared.resolve("templates"));
        try {
            List<Path> sources = keys.gitSources(plan);
            sources.forEach(loader::loadBytes);
            return keys.of(plan, sources);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Built build(
            Path plan, StepListener lap, BuildSettings settings, TraceRecorder recorder) {
        Transcript transcript = new Transcript();
        try {
            int status =
                    new BuildCommand(
                                    settings,
                                    known,
                                    recorder,
                                    KeptPdfs.none(),
                                    settings.settings().paths().size() == 1,
                                    words,
                                    transcript.out(),
                                    transcript.err())
                            .run(plan, lap);
            return new Built(status, transcript.said(), null);
        } catch (Throwable e) { // Said first is what was found before it.
            return new Built(ExitStatus.INTERNAL, transcript.said(), e);
        }
    }

    /** Without it the next build takes longer: nothing to trouble anybody with. */
    private static void keep(Trace trace, TraceFile file) {
        if (file.isWritable()) {
            try {
                WholeFile.write(file.path(), output -> output.write(file.content(trace)));
            } catch (IOException e) {
                return;
            }
        }
    }
}
