package vn.kehoach.lsp.plans;

import vn.kehoach.compiler.PlanCompiler;

import java.nio.file.Path;

/** Makes the compiler of a plan, as {@code check} would be asked to use it. */
public interface Compilers {
    /**
     * @param base what shown paths are relative to
     */
    PlanCompiler of(Path base, Path plan);
}
