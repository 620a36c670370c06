package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.policy.RuleName;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.rules.Audience;
import vn.kehoach.report.rules.RuleCard;
import vn.kehoach.report.rules.RuleCards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which rules are asked for: codes, groups and those who answer for them.
 *
 * @param only empty: all
 */
record RuleSelection(List<String> only, List<String> skip) {

    static RuleSelection of(ParseResult parsed, Words words) throws Refusal {
        return new RuleSelection(names("--only", parsed, words), names("--skip", parsed, words));
    }

    private static List<String> names(String option, ParseResult parsed, Words words)
            throws Refusal {
        List<String> names = new ArrayList<>();
        for (String asked : parsed.matchedOptionValue(option, List.<String>of())) {
            String name = isAudience(asked) ? asked : asked.toUpperCase(Locale.ROOT);
            if (!isAudience(name) && !new RuleName(name).isAmong(Messages.codes())) {
                throw new Values(parsed, words).unknown(option, asked, known());
            }
            names.add(name);
        }
        return names;
    }

    boolean covers(Code code) {
        return (only.isEmpty()
                        || only.stream().anyMatch(each -> covers(each, code))
                        || asksForAudience() && covers(tag(Audience.SOURCE), code) && isFixed(code))
                && skip.stream().noneMatch(each -> covers(each, code));
    }

    /** Whoever answers for form or content must know of what cannot be read: it has neither. */
    private boolean asksForAudience() {
        return only.stream().anyMatch(RuleSelection::isAudience);
    }

    private static boolean isFixed(Code code) {
        return RuleCards.find(code)
                .filter(card -> card.silence() == Silence.NEVER)
                .filter(card -> card.severity() == Severity.ERROR)
                .isPresent();
    }

    private static boolean covers(String name, Code code) {
        return isAudience(name)
                ? RuleCards.find(code).map(RuleCard::audience).map(RuleSelection::tag).stream()
                        .anyMatch(name::equals)
                : new RuleName(name).covers(code);
    }

    private static boolean isAudience(String name) {
        return Arrays.stream(Audience.values()).anyMatch(each -> tag(each).equals(name));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>();
        Arrays.stream(Audience.values()).forEach(each -> known.add(tag(each)));
        for (Code code : Messages.codes()) {
            known.add(code.text());
            known.add(code.text().replaceFirst("-.*", ""));
        }
        return known;
    }

    private static String tag(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
