package vn.kehoach.policy;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What judging needs and no source says.
 *
 * @param day on which a suppression may have expired; absent: none has, so that a build gives the
 *     same bytes on any day
 * @param codes that a suppression may name, asked for when there is one; empty: any
 */
public record Circumstances(@Nullable LocalDate day, Supplier<Set<Code>> codes) {
    public static final Circumstances UNKNOWN = new Circumstances(null, Set::of);
}
