@echo off
rem The month end of one company, for the task scheduler of Windows: regulars-month.cmd FOLDER
rem Ends with the exit code of the run; with 1 where only the fetch or the copy failed.
setlocal
cd /d "%~1" || exit /b 1
if not exist logs mkdir logs
set failed=0

if exist fetch.ps1 (
    powershell -NoProfile -ExecutionPolicy Bypass -File fetch.ps1 >> logs\month.txt 2>&1 || set failed=1
)

call regulars run exports --strict --wait 30m --log json >> logs\month.txt 2>> logs\month.jsonl
set code=%errorlevel%

if %code% equ 0 goto copy
if %code% equ 3 goto copy
goto end
:copy
call regulars snapshot snapshot.duckdb --log json >> logs\month.txt 2>> logs\month.jsonl || set failed=1
:end
if %code% equ 0 set code=%failed%
exit /b %code%
