/** Incidents, and the plain page that names one where no whole page can be shown: no database is there, or the address is unreadable. */
@NullMarked
package org.ventanilla.web.bare;

import org.jspecify.annotations.NullMarked;
