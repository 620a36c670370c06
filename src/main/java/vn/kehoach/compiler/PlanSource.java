package vn.kehoach.compiler;

import vn.kehoach.source.SourceFile;

/**
 * A file that a plan was compiled from.
 *
 * @param name relative to the folder that holds the plan's, with {@code /}, wherever the build was
 *     asked for
 */
public record PlanSource(String name, SourceFile file) {}
