@NullMarked
package nl.maatwerkaanpak.noodtoegang.web;

import org.jspecify.annotations.NullMarked;
