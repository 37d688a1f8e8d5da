/** Devices that accounts are used from, the history of their sign-ins, and the warning of a new device. */
@NullMarked
package org.ventanilla.identity.device;

import org.jspecify.annotations.NullMarked;
