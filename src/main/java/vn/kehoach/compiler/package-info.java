/**
 * The order of the stages.
 *
 * <p>Invariant: errors stop the pipeline at one gate, before {@code compose}.
 *
 * <p>Start at {@link vn.kehoach.compiler.PlanCompiler}.
 */
@NullMarked
package vn.kehoach.compiler;

import org.jspecify.annotations.NullMarked;
