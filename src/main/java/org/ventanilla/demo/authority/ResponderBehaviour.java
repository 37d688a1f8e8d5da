package org.ventanilla.demo.authority;

/** How the responder behaves, whatever certificate it is asked about. */
public enum ResponderBehaviour {
    /** It says of each certificate what is so. */
    NORMAL,
    /** It says that each is revoked. */
    REVOKED,
    /** It says that it knows none. */
    UNKNOWN,
    /** It takes ten seconds to say what is so. */
    SLOW,
    /** It answers that it is out of service. */
    DOWN
}
