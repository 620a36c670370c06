/**
 * The order of the stages.
 *
 * <p>Invariant: errors stop the pipeline at one gate: of a plan with errors nothing composed
 * leaves.
 *
 * <p>Start at {@link vn.kehoach.compiler.PlanCompiler}.
 */
@NullMarked
package vn.kehoach.compiler;

import org.jspecify.annotations.NullMarked;
