/** Measures the portal beside a limit that it cannot beat, in the same run; docs/performance.md says how to read it. */
package org.buergerdialog.bench;
