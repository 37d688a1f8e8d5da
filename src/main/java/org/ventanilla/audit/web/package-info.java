/** Pages of the auditors: search of the log, and its verification. */
@NullMarked
package org.ventanilla.audit.web;

import org.jspecify.annotations.NullMarked;
