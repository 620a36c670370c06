package vn.kehoach.policy;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.time.LocalDate;

/**
 * One rule of a comment that silences.
 *
 * @param rule and where the comment names it
 * @param until the last day on which it holds
 * @param scope what it covers; absent where nothing follows the comment
 */
public record Suppression(
        Located<RuleName> rule, @Nullable Located<LocalDate> until, @Nullable Span scope) {

    boolean covers(Code code, Span place) {
        return scope != null && scope.contains(place) && rule.value().covers(code);
    }

    boolean hasExpired(@Nullable LocalDate day) {
        return until != null && day != null && until.value().isBefore(day);
    }
}
