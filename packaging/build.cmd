@echo off
rem Builds the installer for Windows into target\packages. Takes a JDK 25, Maven and WiX.
cd /d "%~dp0.."
mvn -B -ntp -Pdist -DskipTests package %*
