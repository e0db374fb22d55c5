@echo off
rem Starts Hallway with the run-time that lies beside it.
setlocal
set "home=%~dp0.."
rem The window has an ahead-of-time cache, and so have the commands, which need far less.
set "kind=command"
set "first=%~1"
if "%~1"=="--library" set "first=%~3"
if "%first%"=="" set "kind=window"
if "%first%"=="open" set "kind=window"
if "%first%"=="tour" set "kind=window"
rem A command is over before the work of the second compiler pays.
set "jit="
if "%kind%"=="command" set "jit=-XX:TieredStopAtLevel=1"
set "cache=-XX:AOTCache=%home%\lib\%kind%.aot"
if defined HALLWAY_TRAINING set "cache=-XX:AOTCacheOutput=%home%\lib\%HALLWAY_TRAINING%.aot"
"%home%\runtime\bin\java.exe" "%cache%" %jit% -Xlog:disable -XX:+UseSerialGC -Xmx2g --enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc "-Dhallway.samples=%home%\lib\samples" --module app.hallway/app.hallway.Main %*
