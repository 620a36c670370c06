package vn.kehoach.diagnostic;

/** What another place has to do with a diagnostic. */
public enum Relation {
    FIRST_DECLARED_HERE,
    DECLARED_HERE,
    ALSO_HERE,
    USED_HERE,
    OTHERWISE_HERE,
    NAMED_HERE,
    EXPIRES_HERE,
    STARTS_HERE,
    SUCCESSOR_HERE,
    DATED_HERE,
    EARLIER_HERE,
    DEMANDED_HERE,
    PARTS_HERE,
    STANDS_BEFORE,
    LEADS_HERE,
    COLLECTED_HERE,
    NUMBERED_HERE,
    STAND_IN_HERE
}
