package vn.kehoach.diagnostic;

/** What another place has to do with a diagnostic. */
public enum Relation {
    FIRST_DECLARED_HERE,
    DECLARED_HERE,
    ALSO_HERE,
    NAMED_HERE,
    EXPIRES_HERE,
    STARTS_HERE,
    SUCCESSOR_HERE,
    DATED_HERE,
    NUMBERED_HERE
}
