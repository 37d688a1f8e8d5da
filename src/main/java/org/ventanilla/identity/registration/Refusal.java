package org.ventanilla.identity.registration;

/** Why a registration leads nowhere. Pages never show it; a mail to the address typed tells it. */
enum Refusal {
    /** CURP and NSS do not belong to one person of the register. */
    NOT_MATCHED,
    /** The person, or the address, has an account, or the person has another registration in course. */
    ALREADY_REGISTERED
}
