/** Parts of the demonstration: clock, mail reader, embedded servers and demo people. Not in the production jar. */
@NullMarked
@ApplicationModule
package org.ventanilla.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
